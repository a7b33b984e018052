import { useEffect, useState, type ReactNode } from 'react'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { settingsStandingText } from '../../shared/told/settings-standing-text'
import { WindowFoot } from '../shell/frame/window-foot'
import type { Theme } from '../state/window/use-theme'
import { MattersList } from './matters/matters-list'
import { StartNotices } from './start-notices'
import type { MatterList } from './use-matter-list'
import type { MattersAsking } from './use-matters-asking'
import startPageStyles from './start-page.module.css'

interface Props {
  matters: readonly MatterSummary[]
  listed: MatterList
  questions: MattersAsking
  theme: Theme
}

/** The row of a matter where it is in sight; else the list. */
const placeOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-matter="${CSS.escape(id)}"] [data-part=row-toggle]`) ??
  document.querySelector<HTMLElement>('[data-pane=matters]')

/** The matters that are stored, and what can be done with each. */
export function MattersPlace({ matters, listed, questions, theme }: Props): ReactNode {
  const { list, removed, remove, restore } = listed
  const { begin, importFile, open, beginNextYear, duplicate } = questions
  const [restored, setRestored] = useState<{ id: string } | null>(null)
  useEffect(() => {
    // What was pressed has left the screen with what it put back.
    if (restored) placeOf(restored.id)?.focus()
  }, [restored])
  const putBack = async (matter: MatterSummary): Promise<void> => {
    await restore(matter)
    setRestored({ id: matter.id })
  }
  return (
    <>
      <main className={startPageStyles.middle} data-pane="matters" tabIndex={-1}>
        <div className={startPageStyles.column}>
          <StartNotices isWaiting={list === null} />
          <MattersList
            matters={matters}
            isRead={list !== null}
            trashed={list?.trashed ?? []}
            notice={settingsStandingText(list?.settings ?? 'as-saved')}
            removed={removed}
            deeds={{
              onOpen: (id) => void open(id),
              onNextYear: (id) => void beginNextYear(id),
              onDuplicate: (id) => void duplicate(id),
              onRemove: (matter) => void remove(matter)
            }}
            onNew={begin}
            onOpenFile={importFile}
            onRestore={(matter) => void putBack(matter)}
          />
        </div>
      </main>
      <WindowFoot theme={theme}>
        {list && <span className={startPageStyles.folder}>Sparas i {list.dataFolder}</span>}
      </WindowFoot>
    </>
  )
}
