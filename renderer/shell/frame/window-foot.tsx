import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { ExtraCopiesButton } from '../../errands/extra-copies/extra-copies-button'
import { HelpDialog } from '../../errands/help/help-dialog'
import { ThemeMenu } from './theme-menu'
import { useMenu } from '../../state/window/use-menu'
import type { Theme } from '../../state/window/use-theme'
import './foot.css'

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
    <footer className="foot" data-pane="foot" tabIndex={-1}>
      {children}
      <span className="foot-end">Inget nätverk används</span>
      <ExtraCopiesButton />
      <ThemeMenu theme={theme} />
      <Button className="foot-button" onPress={() => setHelps(true)}>
        Hjälp
      </Button>
      {helps && <HelpDialog onClose={() => setHelps(false)} />}
    </footer>
  )
}
