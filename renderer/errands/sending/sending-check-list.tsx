import { useDeferredValue, useId, useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { checkBeforeSending } from '../../../shared/review/sending/check-before-sending'
import type { SendingCheck } from '../../../shared/rules/sending-check'
import { capitalised } from '../../../shared/text/language/capitalised'
import { numberInText } from '../../../shared/text/language/number-words'
import { sendingCheckText } from '../../../shared/told/sending-check-text'
import { Mark } from '../../parts/marks/mark'
import { useMatterToday } from '../../state/matter/use-matter-today'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import criteriaListStyles from '../../cards/checklist/criteria-list.module.css'
import criterionLineStyles from '../../cards/checklist/criterion-line.module.css'
import styles from './sending-check-list.module.css'

function sumOf(checks: readonly SendingCheck[]): string {
  const left = checks.filter(({ outcome }) => outcome !== 'met').length
  if (left === 0) return 'Allt är klart att skicka.'
  return `${capitalised(numberInText(left))} ${left === 1 ? 'sak' : 'saker'} att titta på. Utdraget går att skicka ändå.`
}

/** What to look at before the extract is sent; each line leads to its field. */
export function SendingCheckList(): ReactNode {
  const later = useDeferredValue(useMatter().matter)
  const { focusField } = useNavigation()
  const today = useMatterToday()
  const headingId = useId()
  const checks = useMemo(() => checkBeforeSending(later, today), [later, today])
  return (
    <section className={styles.check} aria-labelledby={headingId}>
      <h4 id={headingId}>Kontroll före sändning</h4>
      <p className={styles.sum}>{sumOf(checks)}</p>
      <ul className={criteriaListStyles.criteria}>
        {checks.map((check) => {
          const { question, answer } = sendingCheckText(check)
          return (
            <li key={check.check}>
              <Button
                className={`${criterionLineStyles.criterion} ${styles.line}`}
                data-part="criterion"
                onPress={() => focusField(check.field)}
              >
                <Mark verdict={check.outcome} />
                <span>
                  {question}
                  <span className={criterionLineStyles.why} data-verdict={check.outcome}>
                    {answer}
                  </span>
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
