import type { ReactNode } from 'react'

export const RulesView = (): ReactNode => <h2 className="view-title">Årets regler</h2>
