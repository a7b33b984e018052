import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { typedAt } from '../../../shared/domain/paths/field-path'
import { fieldLabel } from '../../../shared/text/fields/field-label'
import { TextField } from '../../parts/fields/text-field'
import { withAnswerAt } from '../../state/matter/with-answer-at'
import { useMatter } from '../../state/matter/use-matter'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'

interface Props {
  path: FieldPath
  label: string
  suggestion: string
}

/** A stored form of the committee's name, with a proposal that is taken only when a person takes it. */
export function NameFormField({ path, label, suggestion }: Props): ReactNode {
  const { matter, change } = useMatter()
  const differs = suggestion !== '' && typedAt(matter, path) !== suggestion
  const take = (): void =>
    change({ label: `ändra ${fieldLabel(path)}`, place: path, edit: (now) => withAnswerAt(now, path, suggestion) })
  return (
    <div className={fieldStyles.withOffer}>
      <TextField path={path} label={label} />
      {differs && (
        <Button className={`${buttonStyles.quiet} ${fieldStyles.offer}`} onPress={take}>
          Använd ”{suggestion}”
        </Button>
      )}
    </div>
  )
}
