import type { ReactNode } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import { PlainField } from '../parts/fields/plain-field'
import { Radio } from '../parts/fields/radio'
import type { CommitteeKind } from './guessed-kind'
import fieldStyles from '../parts/fields/field.module.css'
import radioFieldStyles from '../parts/fields/radio-field.module.css'

const kinds: readonly { kind: CommitteeKind; words: string }[] = [
  { kind: 'committee', words: 'Nämnd' },
  { kind: 'board', words: 'Bolagets styrelse' }
]

interface Props {
  name: string
  onName: (name: string) => void
  kind: CommitteeKind
  onKind: (kind: CommitteeKind) => void
  message: string | null
  autoFocus: boolean
}

/** Who decides, where no earlier matter tells. */
export const NewCommitteeFields = ({ name, onName, kind, onKind, message, autoFocus }: Props): ReactNode => (
  <>
    <PlainField
      label="Nämndens eller styrelsens namn"
      value={name}
      onChange={onName}
      hint="Som det ska stå i beslutet, till exempel Kulturnämnden eller Styrelsen för Stadens Hamnar AB"
      message={message}
      autoFocus={autoFocus}
    />
    <RadioGroup
      className={fieldStyles.field}
      value={kind}
      onChange={(value) => onKind(value === 'board' ? 'board' : 'committee')}
    >
      <Label className={fieldStyles.label}>Vem beslutar?</Label>
      <div className={radioFieldStyles.radios}>
        {kinds.map(({ kind: value, words }) => (
          <Radio key={value} value={value} className={radioFieldStyles.radio}>
            <span className={radioFieldStyles.mark} aria-hidden="true" />
            {words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  </>
)
