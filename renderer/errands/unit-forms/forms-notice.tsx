import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { FormsWritten } from '../../../shared/ipc/written'
import { api } from '../../state/api'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import writtenFileStyles from '../../cards/exports/written-file.module.css'

/** Where the forms are, and the way to them. */
export function FormsNotice({
  written: { folder, files, findings }
}: {
  written: Extract<FormsWritten, { outcome: 'written' }>
}): ReactNode {
  const [problem, setProblem] = useState<Problem | null>(null)
  const open = async (): Promise<void> => {
    const result = await api.openExported({ path: folder })
    setProblem(result.ok ? null : result.problem)
  }
  return (
    <div className={writtenFileStyles.written}>
      <p>
        <span className={writtenFileStyles.mark}>
          {files.length === 1 ? 'Ett formulär är skapat i' : `${files.length} formulär är skapade i`}
        </span>{' '}
        <span className={writtenFileStyles.path}>{folder}</span>
      </p>
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} onPress={() => void open()}>
          Öppna mappen
        </Button>
      </div>
      {findings.length > 0 && (
        <p>Programmets kontroll av filerna visar att det här inte är uppfyllt: {findings.join(' ')}</p>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  )
}
