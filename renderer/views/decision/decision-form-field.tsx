import { Label, RadioGroup, Text } from 'react-aria-components'
import { decisionForms, type DecisionForm } from '../../../shared/domain/decision'
import { withTypedAt } from '../../../shared/domain/paths/field-path'
import type { MatterDraft } from '../../../shared/domain/matter'
import { capitalised } from '../../../shared/text/language/capitalised'
import { committeeWords } from '../../../shared/text/language/committee-words'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { clausesWith } from '../../parts/words/clause-words'
import { formWords } from '../../../shared/text/fields/form-words'
import { Radio } from '../../parts/fields/radio'
import styles from './decision-form-field.module.css'

const path = 'decision.form'

function example(matter: MatterDraft, form: DecisionForm): string {
  const [first = '', ...more] = clausesWith(matter, { form, immediateVerification: 'none' })
  if (more.length === 0) return first
  return `${first} … och ${more.length === 1 ? 'en beslutssats' : `${more.length} beslutssatser`} till.`
}

/** How the committee decides, each form with what it means and the words it gives. */
export function DecisionFormField() {
  const { matter, change } = useMatter()
  const { body } = committeeWords(matter.committee)
  // With a value that is none of the forms, no radio button would be reached by Tab.
  const chosen = decisionForms.find((form) => form === matter.decision.form) ?? null
  return (
    <RadioGroup
      className={styles.forms}
      data-field={path}
      value={chosen}
      isReadOnly={useIsClosed(path)}
      onChange={(form) =>
        change({ label: 'ändra beslutsform', place: path, edit: (now) => withTypedAt(now, path, form) })
      }
    >
      <Label className={styles.label}>Vad ska {body} göra?</Label>
      {decisionForms.map((form) => (
        <Radio key={form} value={form} className={styles.form} namedBy={`form-${form}`}>
          <span className={styles.mark} aria-hidden="true" />
          <span className={styles.words}>
            <strong id={`form-${form}`}>{formWords[form].name}</strong>
            <Text slot="description">
              <span className={styles.explanation}>{formWords[form].explanation(capitalised(body))}</span>
              <q className={styles.example} lang="sv">
                {example(matter, form)}
              </q>
            </Text>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
