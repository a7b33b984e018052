import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { IssuedPaper } from '../../../shared/domain/issued-paper'
import { exportFormatsOf, type PaperKind } from '../../../shared/domain/paper-kind'
import { differsFromIssued } from '../../../shared/issued/differs-from-issued'
import { issuesCompared } from '../../../shared/issued/issues-compared'
import { intactDocument } from '../../../shared/rules/taken/intact-document'
import { whyNotMade } from '../../../shared/rules/taken/paper-applies'
import { issueLine } from '../../../shared/told/issued-text'
import { differsText } from '../../../shared/told/differs-text'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { issuesComparedText } from '../../../shared/told/issues-compared-text'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ExportOutcome } from './export-outcome'
import { useExport } from '../../state/exports/use-export'
import { IssueQuestion } from './issue-question'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import styles from './issued-papers.module.css'

const formatWords = { docx: 'DOCX', pdf: 'PDF', txt: 'text', html: 'HTML' } as const

interface IssueProps {
  issue: IssuedPaper
  kind: PaperKind
  isWorking: boolean
  onWrite: (format: keyof typeof formatWords) => void
}

function Issue({ issue, kind, isWorking, onWrite }: IssueProps): ReactNode {
  const { matter } = useMatter()
  const isIntact = intactDocument(issue) !== null
  const replaced = matter.issued.find(({ id }) => id === issue.replaces)
  const changes = useMemo(
    () => (replaced && isIntact ? issuesComparedText(issuesCompared(replaced, issue)) : []),
    [replaced, issue, isIntact]
  )
  const line = issueLine(issue, matter)
  return (
    <li className={styles.paper}>
      <p>Gick ut: {line}.</p>
      {!isIntact && (
        <p className={styles.tampered}>Handlingen har ändrats utanför programmet sedan den gick ut och används inte.</p>
      )}
      {changes.length > 0 && (
        <ul className={styles.changes} aria-label="Ändrat sedan den förra">
          {changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {isIntact && (
        <div className={actionsStyles.actions}>
          {exportFormatsOf(kind)
            .filter((format) => format !== 'html' && (format !== 'txt' || kind === 'cover-email'))
            .map((format) => (
              <Button
                key={format}
                className={buttonStyles.alone}
                isDisabled={isWorking}
                aria-label={`Skriv som den gick ut, ${formatWords[format]}: ${line}`}
                onPress={() => onWrite(format)}
              >
                Skriv som den gick ut, {formatWords[format]}
              </Button>
            ))}
        </div>
      )}
    </li>
  )
}

/** Every time that a paper went out, what changed between, and whether it says something else now. */
export function IssuedPapers({ kind }: { kind: PaperKind }): ReactNode {
  const { matter, reading } = useMatter()
  const later = useDeferredValue(matter)
  const [asks, setAsks] = useState(false)
  const { state, start } = useExport('issued-paper')
  const [written, setWritten] = useState(false)
  const differs = useMemo(() => differsFromIssued(kind, later), [kind, later])
  const issues = matter.issued.filter(({ paper }) => paper === kind)
  const canIssue = reading === null && kindsOfPapers[kind].goesOutAs !== null && whyNotMade(kind, later) === undefined
  const write = (issue: IssuedPaper, format: keyof typeof formatWords): void => {
    setWritten(true)
    void start({
      matter,
      draft: false,
      remarks: [],
      write: () => api.exportPaper({ matter, paper: kind, format, draft: false, issued: issue.id })
    })
  }
  return (
    <>
      {issues.length > 0 && (
        <ul className={styles.list} aria-label="Har gått ut">
          {issues.map((issue) => (
            <Issue
              key={issue.id}
              issue={issue}
              kind={kind}
              isWorking={state.kind === 'working'}
              onWrite={(format) => write(issue, format)}
            />
          ))}
        </ul>
      )}
      {issues.length > 0 && (
        <p className={fieldStyles.hint}>Det som skrivs igen har programmets eget utseende, utan Word-mall.</p>
      )}
      {written && <ExportOutcome state={state} />}
      {differs && <p className={styles.differs}>{differsText(differs)}</p>}
      {canIssue && asks && (
        <IssueQuestion paper={kind} exported={matter} refusal="Avbryt" onAnswered={() => setAsks(false)} />
      )}
      {canIssue && !asks && (
        <div>
          <Button className={buttonStyles.alone} onPress={() => setAsks(true)}>
            {issues.length === 0 ? 'Anteckna att papperet gick ut…' : 'Anteckna att papperet gick ut igen…'}
          </Button>
        </div>
      )}
    </>
  )
}
