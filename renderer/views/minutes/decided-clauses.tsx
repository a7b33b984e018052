import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { DecidedClause, DecisionAsTaken } from '../../../shared/domain/decision-as-taken'
import {
  addClause,
  addVerification,
  strikeClause,
  wordClauseAnew
} from '../../../shared/decided/change-decided-clauses'
import { isWordedByHand } from '../../../shared/decided/is-changed-by-hand'
import { struckStillNamed } from '../../../shared/review/struck-still-named'
import { TextField } from '../../parts/fields/text-field'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useDecisionEdit } from './use-decision-edit'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import tagStyles from '../../parts/marks/tag.module.css'
import rowActionsStyles from '../../parts/rows/row-actions.module.css'
import rowListStyles from '../../parts/rows/row-list.module.css'
import styles from './decided-clauses.module.css'

const path = 'minutes.decision.clauses'

interface Props {
  decision: DecisionAsTaken
  clause: DecidedClause
  number: number
  isClosed: boolean
}

function Clause({ decision, clause, number, isClosed }: Props): ReactNode {
  const edit = useDecisionEdit()
  const { id, list } = clause
  const name = `beslutssats ${number}`
  const struck = struckStillNamed(clause, decision)
  const byHand = isWordedByHand(decision, clause)
  return (
    <li data-field={`${path}.${id}`} className={styles.clause}>
      <TextField path={`${path}.${id}.text`} label={`Beslutssats ${number}`} name={name} lines wide />
      {list.length > 0 && (
        <ul className={styles.names} aria-label={`Enheter i beslutssats ${number}`}>
          {list.map((each, at) => (
            <li key={at}>{each}</li>
          ))}
        </ul>
      )}
      {struck.length > 0 && (
        <p className={fieldStyles.message}>Struken men nämns fortfarande här: {struck.join('; ')}.</p>
      )}
      <div className={`${rowActionsStyles.actions} ${styles.actions}`}>
        {byHand && <span className={tagStyles.quiet}>Skriven för hand</span>}
        {byHand && !isClosed && (
          <Button
            className={buttonStyles.quiet}
            aria-label={`Återställ formuleringen: ${name}`}
            onPress={() => edit(`återställa ${name}`, path, (now, newId) => wordClauseAnew(now, id, newId))}
          >
            Återställ formuleringen
          </Button>
        )}
        {!isClosed && (
          <Button
            className={buttonStyles.quiet}
            aria-label={`Stryk ${name}`}
            onPress={() => edit(`stryka ${name}`, path, (now) => strikeClause(now, id))}
          >
            Stryk
          </Button>
        )}
      </div>
    </li>
  )
}

/** The clauses of a changed decision, each to be worded by hand; the names below a clause follow the ticks. */
export function DecidedClauses({ decision }: { decision: DecisionAsTaken }): ReactNode {
  const edit = useDecisionEdit()
  const isClosed = useIsClosed(path)
  const isVerified = decision.clauses.some(({ text }) => /omedelbart\s+justera/iu.test(text))
  return (
    <div className={rowListStyles.rows} role="group" aria-label="Beslutssatser som de fattades" data-field={path}>
      <ol>
        {decision.clauses.map((clause, index) => (
          <Clause key={clause.id} decision={decision} clause={clause} number={index + 1} isClosed={isClosed} />
        ))}
      </ol>
      {!isClosed && (
        <div className={actionsStyles.actions}>
          <Button className={buttonStyles.button} onPress={() => edit('lägga till beslutssats', path, addClause)}>
            Lägg till beslutssats
          </Button>
          {!isVerified && (
            <Button
              className={buttonStyles.button}
              onPress={() => edit('lägga till omedelbar justering', path, addVerification)}
            >
              Lägg till omedelbar justering
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
