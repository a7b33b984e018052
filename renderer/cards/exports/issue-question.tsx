import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import { yearOfMatter } from '../../../shared/domain/answers/read-matter-day'
import { cleanLine } from '../../../shared/domain/reading/text-policy'
import { issueAsExported } from '../../../shared/issued/issue-paper'
import { dayInText } from '../../../shared/text/language/date-text'
import { issueProblemText } from '../../../shared/told/issue-problem-text'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { announce } from '../../state/window/announcer'
import { useToday } from '../../state/window/use-today'
import { dayIn, PlainDay } from '../../parts/fields/plain-day'
import { PlainField } from '../../parts/fields/plain-field'
import { useMatter } from '../../state/matter/use-matter'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import styles from './issue-question.module.css'

interface Props {
  paper: PaperKind
  /** The matter as it was when the paper was written. */
  exported: MatterDraft
  refusal: string
  onAnswered: () => void
}

/** Asks whether a paper has gone out, and when; a yes keeps it as it was. */
export function IssueQuestion({ paper, exported, refusal, onAnswered }: Props): ReactNode {
  const { matter, change } = useMatter()
  const today = useToday()
  const [typed, setTyped] = useState<string | null>(null)
  const [to, setTo] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const name = kindsOfPapers[paper].goesOutAs
  if (name === null) return null
  const shown = typed ?? today
  const on = dayIn(shown, yearOfMatter(matter))
  const asks = `Har ${name} gått ut?`
  const keep = (): void => {
    if (on === undefined) return
    const kept = issueAsExported(matter, exported, { paper, on, to: cleanLine(to), newId: () => crypto.randomUUID() })
    if (!kept.ok) return setProblem(`Det antecknades inte. ${issueProblemText(kept.problem)}`)
    const { issued } = kept.value
    change({
      label: `anteckna att ${name} gick ut`,
      place: `papers.${paper}`,
      milestone: { kind: 'issued', paper },
      edit: (now) => ({ ...now, issued })
    })
    announce('Antecknat. Handlingen är sparad så som den gick ut. Det går att ångra.')
    onAnswered()
  }
  return (
    <div className={styles.question} role="group" aria-label={asks}>
      <p className={styles.asks}>{asks}</p>
      <div className={`${fieldGroupStyles.fields} ${styles.fields}`}>
        <PlainDay
          label="Gick ut den"
          value={shown}
          onChange={setTyped}
          awardYear={matter.awardYear}
          isRead={on !== undefined}
        />
        <PlainField label="Till vem (valfritt)" value={to} onChange={setTo} />
      </div>
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} isDisabled={on === undefined} onPress={keep}>
          {on === undefined ? 'Ja' : `Ja, ${dayInText(on)}`}
        </Button>
        <Button className={buttonStyles.button} onPress={onAnswered}>
          {refusal}
        </Button>
      </div>
      {problem && (
        <p className={fieldStyles.message} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
