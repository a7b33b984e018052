import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { ExtraCopiesButton } from '../../errands/extra-copies/extra-copies-button'
import { HelpDialog } from '../../errands/help/help-dialog'
import { ThemeMenu } from './theme-menu'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import { useMenu } from '../../state/window/use-menu'
import type { Theme } from '../../state/window/use-theme'
import footButtonStyles from '../../parts/styles/foot-button.module.css'
import styles from './window-foot.module.css'

interface Props {
  theme: Theme
  children?: ReactNode
}

/** What is safe, always in sight; and help, and how the window looks. */
export function WindowFoot({ theme, children }: Props): ReactNode {
  const [helps, setHelps] = useState(false)
  const [answers] = useState(() => ({ 'show-help': () => setHelps(true), about: () => setHelps(true) }))
  useMenu(answers)
  return (
    <footer className={styles.foot} data-pane="foot" tabIndex={-1}>
      {children}
      <span className={styles.end}>Inget nätverk används</span>
      <ExtraCopiesButton />
      <ThemeMenu theme={theme} />
      <Button className={footButtonStyles.button} onPress={() => setHelps(true)}>
        Hjälp
      </Button>
      {theme.problem && <ProblemDialog title="Utseende" problem={theme.problem} onClose={theme.forget} />}
      {helps && <HelpDialog onClose={() => setHelps(false)} />}
    </footer>
  )
}
