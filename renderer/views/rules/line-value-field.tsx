import type { ReactNode } from 'react'
import { CheckboxGroup, Label } from 'react-aria-components'
import { valueOf, type Answer } from '../../../shared/domain/reading/answer'
import { readDay } from '../../../shared/domain/reading/read-day'
import { decisionForms } from '../../../shared/domain/decision'
import { readYear } from '../../../shared/domain/reading/read-number'
import type { RuleLineName } from '../../../shared/domain/rule-profile'
import { readWinnersTime } from '../../../shared/domain/reading/winners-time'
import { dayExamples, daysForHint, monthExample } from '../../../shared/text/language/day-examples'
import { daySaidBack } from '../../../shared/text/language/day-said-back'
import { handlingWords, ruleLineWords, winnersEventWords } from '../../../shared/text/fields/rule-words'
import { committeeWords } from '../../../shared/text/language/committee-words'
import { saidOf } from '../../../shared/text/language/said-of'
import { unreadableText } from '../../../shared/text/fields/unreadable-text'
import { formWords } from '../../../shared/text/fields/form-words'
import { DayButton } from '../../parts/fields/day-button'
import { PlainChoice } from '../../parts/fields/plain-choice'
import { PlainField } from '../../parts/fields/plain-field'
import { Tick } from '../../parts/fields/tick'
import { useMatter } from '../../state/matter/use-matter'
import { choicesOf } from '../../parts/words/unit-choices'
import fieldStyles from '../../parts/fields/field.module.css'

interface Props {
  name: RuleLineName
  value: string
  onChange: (value: string) => void
  /** The year of the rules, for examples and the calendar. */
  year: string
  /** The field has been left, so that what cannot be read is told. */
  left: boolean
  /** Why what can be read is still no answer. */
  problem: string | null
  autoFocus?: boolean
}

const dayReaders: Partial<Record<RuleLineName, (typed: string) => Answer<unknown>>> = {
  entryBy: readDay,
  extractBy: readDay,
  winners: readWinnersTime
}

const dayHint = (name: RuleLineName, year: string): string => {
  const [day] = dayExamples(year)
  return name === 'winners' ? `En dag, ${day}, eller en månad, ${monthExample(year)}` : daysForHint(year)
}

function FormsField({
  value,
  onChange,
  autoFocus = false
}: Pick<Props, 'value' | 'onChange' | 'autoFocus'>): ReactNode {
  const chosen = value.split(',').map((word) => word.trim())
  return (
    <CheckboxGroup
      className={`${fieldStyles.field} ${fieldStyles.wide}`}
      value={chosen}
      onChange={(next) => onChange(decisionForms.filter((form) => next.includes(form)).join(', '))}
    >
      <Label className={fieldStyles.label}>{ruleLineWords.decisionForms}</Label>
      {decisionForms.map((form, index) => (
        <Tick key={form} value={form} autoFocus={autoFocus && index === 0}>
          {formWords[form].name}
        </Tick>
      ))}
    </CheckboxGroup>
  )
}

/** The value of one line under change: a choice, decision forms, a day, or free text. */
export function LineValueField({ name, value, onChange, year, left, problem, autoFocus = false }: Props): ReactNode {
  const words = committeeWords(useMatter().matter.committee)
  const label = saidOf(words, ruleLineWords[name])
  if (name === 'decisionForms') return <FormsField value={value} onChange={onChange} autoFocus={autoFocus} />
  if (name === 'committeeHandling' || name === 'winnersEvent') {
    const told: Record<string, string> = name === 'winnersEvent' ? winnersEventWords : handlingWords
    const choices = choicesOf(told).map((choice) => ({ ...choice, words: saidOf(words, choice.words) }))
    return (
      <PlainChoice
        label={label}
        value={value}
        onChange={onChange}
        choices={choices}
        empty="Inte känt"
        wide
        autoFocus={autoFocus}
      />
    )
  }
  const read = dayReaders[name]
  if (read === undefined) return <PlainField label={label} value={value} onChange={onChange} autoFocus wide />
  const answer = read(value)
  return (
    <PlainField
      label={label}
      value={value}
      onChange={onChange}
      hint={daySaidBack(value) || dayHint(name, year)}
      message={left ? (answer.kind === 'unreadable' ? unreadableText(answer.because, year) : problem) : null}
      beside={
        <DayButton
          label={label}
          chosen={valueOf(readDay(value))}
          inYear={valueOf(readYear(year))}
          onChoose={onChange}
        />
      }
      autoFocus={autoFocus}
      wide
    />
  )
}
