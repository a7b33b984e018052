import type { ReactNode } from 'react'

export const UnitsView = (): ReactNode => <h2 className="view-title">Enheter</h2>
