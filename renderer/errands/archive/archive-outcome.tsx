import type { ReactNode } from 'react'
import { notKeptText } from '../../../shared/text/fields/milestone-text'
import { TaskProgress } from '../../parts/progress/task-progress'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { WrittenFile } from '../../cards/exports/written-file'
import type { ArchiveState } from './archive-state'
import archiveStyles from './archive.module.css'

function Lines({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null
  return (
    <div>
      <p>{title}</p>
      <ul className={archiveStyles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** How an archive package comes along, and where it is. */
export function ArchiveOutcome({ state }: { state: ArchiveState }): ReactNode {
  switch (state.kind) {
    case 'idle':
      return null
    case 'working':
      return <TaskProgress task="archiveMatter" words="Skapar arkivpaketet" takesFocus />
    case 'failed':
      return <ProblemNotice problem={state.problem} />
    case 'written': {
      const { path, sound, leftOut, findings, version } = state.written
      return (
        <WrittenFile words={`Arkivpaketet är skapat och kontrollerat, ${sound} filer:`} path={path}>
          {version === 'not-kept' && <p>{notKeptText}</p>}
          <Lines title="Programmets kontroll visar:" lines={findings} />
          <Lines title="Papper som inte ingår:" lines={leftOut} />
        </WrittenFile>
      )
    }
  }
}
