import { use, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { ExtraCopiesButton } from '../../errands/extra-copies/extra-copies-button'
import { HappeningsList } from './happenings-list'
import { ThemeMenu } from './theme-menu'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import { ManualContext } from '../../state/window/manual-context'
import type { Theme } from '../../state/window/use-theme'
import footButtonStyles from '../../parts/styles/foot-button.module.css'
import styles from './window-foot.module.css'

interface Props {
  theme: Theme
  children?: ReactNode
}

/** What is safe, always in sight; and help, and how the window looks. */
export function WindowFoot({ theme, children }: Props): ReactNode {
  const openManual = use(ManualContext)
  return (
    <footer className={styles.foot} data-pane="foot" tabIndex={-1}>
      {children}
      <span className={styles.end}>Inget nätverk används</span>
      <HappeningsList />
      <ExtraCopiesButton />
      <ThemeMenu theme={theme} />
      <Button className={footButtonStyles.button} onPress={() => openManual?.('begin')}>
        Hjälp
      </Button>
      {theme.problem && <ProblemDialog title="Utseende" problem={theme.problem} onClose={theme.forget} />}
    </footer>
  )
}
