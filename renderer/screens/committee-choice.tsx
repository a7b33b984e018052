import type { ReactNode } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { Radio } from '../parts/fields/radio'
import fieldStyles from '../parts/fields/field.module.css'
import radioFieldStyles from '../parts/fields/radio-field.module.css'

export const newCommittee = 'new'

interface Props {
  matters: readonly MatterSummary[]
  /** Id of the matter whose committee is used again, or `newCommittee`. */
  source: string
  onChange: (source: string) => void
}

/** One row per committee, from its latest matter. */
const latest = (matters: readonly MatterSummary[]): readonly MatterSummary[] => {
  const rows = new Map<string, MatterSummary>()
  for (const matter of matters) {
    const known = rows.get(matter.committee)
    if (matter.problem === null && matter.committee !== '' && (!known || matter.savedAt > known.savedAt))
      rows.set(matter.committee, matter)
  }
  return [...rows.values()].sort((a, b) => a.committee.localeCompare(b.committee, 'sv'))
}

/** A committee known from an earlier matter, with its name forms, sender and signatories; or a new one. */
export function CommitteeChoice({ matters, source, onChange }: Props): ReactNode {
  const known = latest(matters)
  if (known.length === 0) return null
  return (
    <RadioGroup className={fieldStyles.field} value={source} onChange={onChange}>
      <Label className={fieldStyles.label}>Nämnd</Label>
      <div className={radioFieldStyles.stacked}>
        {known.map(({ id, committee, awardYear }) => (
          <Radio key={id} value={id} className={radioFieldStyles.radio}>
            <span className={radioFieldStyles.mark} aria-hidden="true" />
            <span>
              {committee}
              <span className={fieldStyles.hint}> – namn, avsändare och undertecknare som {awardYear}</span>
            </span>
          </Radio>
        ))}
        <Radio value={newCommittee} className={radioFieldStyles.radio}>
          <span className={radioFieldStyles.mark} aria-hidden="true" />
          En annan nämnd
        </Radio>
      </div>
    </RadioGroup>
  )
}
