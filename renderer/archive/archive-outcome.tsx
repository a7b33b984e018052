import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../shared/ipc/problem'
import type { Result } from '../../shared/ipc/result'
import { announce } from '../announce/announcer'
import { api } from '../api'
import { ProblemNotice } from '../papers/problem-notice'
import type { ArchiveState } from './archive-state'

function Lines({ title, lines }: { title: string; lines: string[] }): ReactNode {
  if (lines.length === 0) return null
  return (
    <div className="paper-lacks">
      <p>{title}</p>
      <ul className="archive-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

function Written({ written: { path, sound, leftOut, findings } }: Extract<ArchiveState, { kind: 'written' }>): ReactNode {
  const [problem, setProblem] = useState<Problem | null>(null)
  const ask = async (request: Promise<Result<null>>, done = ''): Promise<void> => {
    const result = await request
    setProblem(result.ok ? null : result.problem)
    if (result.ok && done !== '') announce(done)
  }
  return (
    <div className="written">
      <p>
        <span className="written-mark">Arkivpaketet är skapat och kontrollerat, {sound} filer:</span> <span className="written-path">{path}</span>
      </p>
      <div className="paper-actions">
        <Button className="button" onPress={() => void ask(api.showExported({ path }))}>
          Visa i mapp
        </Button>
        <Button className="button" onPress={() => void ask(api.copyText({ text: path }), 'Sökvägen är kopierad.')}>
          Kopiera sökväg
        </Button>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <Lines title="Programmets kontroll visar:" lines={findings} />
      <Lines title="Papper som inte ingår:" lines={leftOut} />
    </div>
  )
}

/** How an archive package comes along, and where it is. */
export function ArchiveOutcome({ state }: { state: ArchiveState }): ReactNode {
  switch (state.kind) {
    case 'idle':
      return null
    case 'working': {
      const { progress } = state
      const words = progress ? `Skapar papperen: ${progress.done} av ${progress.of} …` : 'Skapar arkivpaketet …'
      return (
        <div className="archive-working">
          <p role="status">{words}</p>
          <progress aria-label="Arkivpaketet" {...(progress && { value: progress.done, max: progress.of })} />
        </div>
      )
    }
    case 'failed':
      return <ProblemNotice problem={state.problem} />
    case 'written':
      return <Written {...state} />
  }
}
