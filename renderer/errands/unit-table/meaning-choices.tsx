import type { ReactNode } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { UnitKey } from '../../../shared/domain/paths/unit-key'
import { shownAnswer } from '../../../shared/exchange/unit-changes/proposal-words'
import { meaningOf, type Meanings } from '../../../shared/exchange/unit-table/column-meanings'
import type { DoubtfulWord } from '../../../shared/exchange/unit-table/column-report'
import { choicesFor } from '../../../shared/text/fields/choices-for'
import { PlainChoice } from '../../parts/fields/plain-choice'
import { PlainField } from '../../parts/fields/plain-field'
import type { Columns } from './use-columns'
import styles from './meaning-choices.module.css'

interface Props {
  column: UnitKey
  words: readonly DoubtfulWord[]
  rules: RuleProfile
  meanings: Meanings
  onExplain: Columns['explain']
}

/** The answers of a column that are not understood; the rest of so many are decided row by row. */
const mostShown = 12

const nothing = 'nothing'

/** What stands for a word when nobody explains it. */
function unexplained({ reading }: DoubtfulWord, column: UnitKey, rules: RuleProfile): string {
  return reading.kind === 'asTyped'
    ? 'Tas in som det står'
    : `Kanske ”${shownAnswer(column, reading.typed, rules)}”: avgörs rad för rad`
}

/** What the words of one column mean, said once for all its rows. */
export function MeaningChoices({ column, words, rules, meanings, onExplain }: Props): ReactNode {
  const choices = choicesFor(column, rules)
  return (
    <details className={styles.meanings}>
      <summary>Säg vad de betyder</summary>
      {words.slice(0, mostShown).map((each) => {
        const meaning = meaningOf(meanings, column, each.words)
        const label = `”${each.words}”${each.count > 1 ? ` (${each.count} rader)` : ''} betyder`
        return choices ? (
          <PlainChoice
            key={each.words}
            label={label}
            value={meaning === '' ? nothing : (meaning ?? '')}
            empty={unexplained(each, column, rules)}
            choices={[
              ...choices.map(({ choice, word }) => ({ value: choice, words: word })),
              { value: nothing, words: 'Inget svar' }
            ]}
            onChange={(value) => onExplain(column, each.words, value === '' ? null : value === nothing ? '' : value)}
          />
        ) : (
          <PlainField
            key={each.words}
            label={label}
            value={meaning ?? ''}
            hint={unexplained(each, column, rules)}
            onChange={(value) => onExplain(column, each.words, value.trim() === '' ? null : value)}
          />
        )
      })}
    </details>
  )
}
