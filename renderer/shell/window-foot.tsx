import type { ReactNode } from 'react'
import { SaveWords } from '../matter/save-words'
import type { Theme } from './use-theme'

/** What is safe, always in sight. */
export const WindowFoot = ({ theme }: { theme: Theme }): ReactNode => (
  <footer className="foot" data-theme-choice={theme.choice}>
    <SaveWords />
    <span className="foot-end">Inget nätverk används</span>
  </footer>
)
