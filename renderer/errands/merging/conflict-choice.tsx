import type { ReactNode } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import type { Side } from '../../../shared/domain/merge-conflict'
import type { ConflictWords } from '../../../shared/told/change-words'
import type { MergeErrand } from '../../state/opened/merge-errand'
import { Radio } from '../../parts/fields/radio'
import '../../parts/fields/fields.css'

interface Props {
  words: ConflictWords
  names: MergeErrand['names']
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

const sides = ['mine', 'theirs'] as const

/** One thing that both have changed, each in its own way: the two side by side, to choose between. */
export const ConflictChoice = ({ words, names, chosen, onChoose }: Props): ReactNode => (
  <RadioGroup
    className="merge-conflict"
    value={chosen ?? null}
    onChange={(value) => sides.filter((side) => side === value).forEach(onChoose)}
  >
    <Label className="merge-place">{words.place}</Label>
    <div className="radios radios-stacked merge-sides">
      {sides.map((side) => (
        <Radio key={side} className="radio merge-side" value={side}>
          <span className="radio-mark" aria-hidden="true" />
          <span>
            <span className="merge-name">{names[side]}</span>
            <span className="merge-words" lang="sv">
              {words[side]}
            </span>
          </span>
        </Radio>
      ))}
    </div>
    {words.base !== undefined && <p className="field-hint merge-base">Förut: {words.base}</p>}
  </RadioGroup>
)
