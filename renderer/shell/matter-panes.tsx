import { useState, type ReactNode } from 'react'
import type { OpenedMatter } from '../matters/opened-matter'
import { useNavigation } from '../way/navigation-context'
import { PaperSlot } from '../way/paper-slot'
import { views } from '../way/views'
import { Way } from '../way/way'
import { MatterHeader } from './matter-header'
import { MiddleTabs, type MiddleTab } from './middle-tabs'
import { useMedia } from './use-media'
import { usePaneKeys } from './use-pane-keys'
import type { Theme } from './use-theme'
import { WindowFoot } from './window-foot'
import './shell.css'

export const narrow = '(max-width: 1024px)'

interface Props {
  opened: OpenedMatter
  onLeave: () => void
  theme: Theme
}

/** Three places, always the same: the way, one thing to work on, and the paper as it will stand. */
export function MatterPanes({ onLeave, theme }: Props): ReactNode {
  const isNarrow = useMedia(narrow)
  const [tab, setTab] = useState<MiddleTab>('form')
  const { view } = useNavigation()
  const shown = views.find((each) => each.id === view)
  usePaneKeys()
  return (
    <div className="window">
      <MatterHeader onLeave={onLeave} />
      <Way />
      <main className="middle" data-pane="middle" tabIndex={-1}>
        {isNarrow && <MiddleTabs tab={tab} onChange={setTab} />}
        {isNarrow && tab === 'paper' ? <PaperSlot /> : shown && <shown.body />}
      </main>
      {!isNarrow && (
        <aside className="paper-place" aria-label="Papperet" data-pane="paper" tabIndex={-1}>
          <PaperSlot />
        </aside>
      )}
      <WindowFoot theme={theme} />
    </div>
  )
}
