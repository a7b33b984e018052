import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../shared/ipc/problem'
import type { Result } from '../../shared/ipc/result'
import { announce } from '../announce/announcer'
import { api } from '../api'
import { useMatter } from '../matter/use-matter'
import type { ExportState } from './export-state'
import { GapLinks } from './gap-links'
import { ProblemNotice } from './problem-notice'

type WrittenState = Extract<ExportState, { kind: 'written' }>

const remarkWords = (draft: boolean): string =>
  draft ? 'Det här saknas och syns som luckor i utkastet:' : 'Det här saknades och utelämnades:'

/** Where the file is, what can be done with it, and what was left out of it. */
export function WrittenNotice({ written: { path, matter, remarks, draft, findings } }: { written: WrittenState }) {
  const { matter: now } = useMatter()
  const [problem, setProblem] = useState<Problem | null>(null)
  const ask = async (request: Promise<Result<null>>, done = ''): Promise<void> => {
    const result = await request
    setProblem(result.ok ? null : result.problem)
    if (result.ok && done !== '') announce(done)
  }
  return (
    <div className="written">
      <p>
        <span className="written-mark">Filen är skapad:</span> <span className="written-path">{path}</span>
      </p>
      <div className="paper-actions">
        <Button className="button" onPress={() => void ask(api.openExported({ path }))}>
          Öppna
        </Button>
        <Button className="button" onPress={() => void ask(api.showExported({ path }))}>
          Visa i mapp
        </Button>
        <Button className="button" onPress={() => void ask(api.copyText({ text: path }), 'Sökvägen är kopierad.')}>
          Kopiera sökväg
        </Button>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {now.changed !== matter.changed && <p className="written-old">Uppgifter i ärendet har ändrats sedan filen skapades.</p>}
      {findings.length > 0 && (
        <div className="paper-lacks">
          <p>Programmets kontroll av filen visar att det här inte är uppfyllt:</p>
          <ul className="written-findings">
            {findings.map((demand) => (
              <li key={demand}>{demand}</li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length > 0 && (
        <div className="paper-lacks">
          <p>{remarkWords(draft)}</p>
          <GapLinks gaps={remarks} />
        </div>
      )}
    </div>
  )
}
