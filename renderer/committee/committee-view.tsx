import type { ReactNode } from 'react'

export const CommitteeView = (): ReactNode => <h2 className="view-title">Nämnd och möte</h2>
