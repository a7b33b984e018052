import type { ReactNode } from 'react'
import { Label, RadioGroup, Text } from 'react-aria-components'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { fieldLabel } from '../../../shared/text/fields/field-label'
import { typedAt } from '../../../shared/domain/paths/field-path'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import type { Choice } from './choice'
import { withAnswerAt } from '../../state/matter/with-answer-at'
import { ExplainedLabel } from './explained-label'
import { Radio } from './radio'
import fieldStyles from './field.module.css'
import styles from './radio-field.module.css'

interface Props {
  path: FieldPath
  label: string
  name?: string
  hint?: ReactNode
  choices: readonly Choice[]
  wide?: boolean
  /** Choices below each other, with room for words; otherwise side by side. */
  stacked?: boolean
}

/** One answer out of a few, all in sight. */
export function RadioField({ path, label, name, hint, choices, wide, stacked }: Props): ReactNode {
  const { matter, change } = useMatter()
  const isClosed = useIsClosed(path)
  const choose = (next: string): void =>
    change({ label: `ändra ${name ?? fieldLabel(path)}`, place: path, edit: (now) => withAnswerAt(now, path, next) })
  const value = typedAt(matter, path)
  // With a value that is none of the choices, no radio button would be reached by Tab.
  const chosen = choices.find((choice) => choice.value === value)?.value ?? null
  const isKnown = value === '' || chosen !== null
  return (
    <RadioGroup
      className={wide ? `${fieldStyles.field} ${fieldStyles.wide}` : fieldStyles.field}
      data-field={path}
      value={chosen}
      onChange={choose}
      isReadOnly={isClosed}
    >
      <ExplainedLabel path={path}>
        <Label className={fieldStyles.label}>{label}</Label>
      </ExplainedLabel>
      <div className={stacked ? styles.stacked : styles.radios}>
        {choices.map((choice) => (
          <Radio key={choice.value} className={styles.radio} value={choice.value}>
            <span className={styles.mark} aria-hidden="true" />
            {choice.words}
          </Radio>
        ))}
      </div>
      {!isKnown && (
        <span className={fieldStyles.message}>Här står ”{value}”, som inte är något av svaren. Välj ett.</span>
      )}
      {hint && (
        <Text slot="description" className={fieldStyles.hint}>
          {hint}
        </Text>
      )}
    </RadioGroup>
  )
}
