import type { ReactNode } from 'react'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { settingsStandingText } from '../../shared/told/settings-standing-text'
import { WindowFoot } from '../shell/frame/window-foot'
import type { Theme } from '../state/window/use-theme'
import { MattersList } from './matters-list'
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

/** The matters that are stored, and what can be done with each. */
export function MattersPlace({ matters, listed, questions, theme }: Props): ReactNode {
  const { list, removed, remove, restore } = listed
  const { begin, importFile, open, beginNextYear } = questions
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
            onNew={begin}
            onOpenFile={importFile}
            onOpen={(id) => void open(id)}
            onNextYear={(id) => void beginNextYear(id)}
            onRemove={(matter) => void remove(matter)}
            onRestore={(matter) => void restore(matter)}
          />
        </div>
      </main>
      <WindowFoot theme={theme}>
        {list && <span className={startPageStyles.folder}>Sparas i {list.dataFolder}</span>}
      </WindowFoot>
    </>
  )
}
