import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { valueOf } from '../../../shared/domain/reading/answer'
import { readDecisionForms } from '../../../shared/domain/answers/read-decision-forms'
import { matterAnswers } from '../../../shared/domain/answers/matter-answers'
import { confirmedRules } from '../../../shared/rules/confirmed-rules'
import { ruleAnswer } from '../../../shared/rules/rule-answer'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { sourceText } from '../../../shared/text/fields/source-text'
import { formWords } from '../../../shared/text/fields/form-words'
import linkStyles from '../../parts/styles/link.module.css'
import styles from './allowed-forms-note.module.css'

/** A soft word when the chosen form is none that the year's confirmed rules allow. */
export function AllowedFormsNote(): ReactNode {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  const { decisionForms } = confirmedRules(matter)
  const allowed = valueOf(ruleAnswer(decisionForms, readDecisionForms))
  const chosen = valueOf(matterAnswers(matter).decisionForm)
  if (allowed === undefined || chosen === undefined || allowed.includes(chosen)) return null
  const source = sourceText(decisionForms.source)
  const names = allowed.map((form) => formWords[form].name.toLocaleLowerCase('sv-SE')).join(' eller ')
  return (
    <p className={styles.note} role="status">
      Årets regler nämner {names}
      {source !== '' && ` (${source})`}. Det går att välja en annan form ändå.{' '}
      <Button className={linkStyles.link} onPress={() => focusField('rules.decisionForms')}>
        Visa regeln
      </Button>
    </p>
  )
}
