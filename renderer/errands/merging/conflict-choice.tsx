import { useId, type ReactNode } from 'react'
import { Label, RadioGroup, Text } from 'react-aria-components'
import type { Side } from '../../../shared/domain/merge-conflict'
import type { ConflictWords } from '../../../shared/told/change-words'
import type { MergeErrand } from '../../state/opened/merge-errand'
import { Radio } from '../../parts/fields/radio'
import fieldStyles from '../../parts/fields/field.module.css'
import radioFieldStyles from '../../parts/fields/radio-field.module.css'
import styles from './conflict-choice.module.css'

interface Props {
  words: ConflictWords
  names: MergeErrand['names']
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

const sides = ['mine', 'theirs'] as const

/** One thing that both have changed, each in its own way: the two side by side, to choose between. */
export function ConflictChoice({ words, names, chosen, onChoose }: Props): ReactNode {
  const id = useId()
  return (
    <RadioGroup
      className={styles.conflict}
      value={chosen ?? null}
      onChange={(value) => sides.filter((side) => side === value).forEach(onChoose)}
    >
      <Label className={styles.place}>{words.place}</Label>
      <div className={`${radioFieldStyles.stacked} ${styles.sides}`}>
        {sides.map((side) => (
          <Radio
            key={side}
            className={`${radioFieldStyles.radio} ${styles.side}`}
            value={side}
            namedBy={`${id}-${side}`}
          >
            <span className={radioFieldStyles.mark} aria-hidden="true" />
            <span>
              <span id={`${id}-${side}`} className={styles.name}>
                {names[side]}
              </span>
              <Text slot="description" className={styles.words} lang="sv">
                {words[side]}
              </Text>
            </span>
          </Radio>
        ))}
      </div>
      {words.base !== undefined && <p className={`${fieldStyles.hint} ${styles.base}`}>Förut: {words.base}</p>}
    </RadioGroup>
  )
}
