import type { ReactNode } from 'react'

/** The paper as it will stand. */
export const PaperSlot = (): ReactNode => <div className="paper-waiting" />
