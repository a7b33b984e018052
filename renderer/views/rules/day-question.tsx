import { useState, type SubmitEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { RuleLine, RuleLineName } from '../../../shared/domain/rule-profile'
import { cleanLine } from '../../../shared/domain/reading/text-policy'
import { ruleFindOut } from '../../../shared/text/fields/rule-find-out'
import { ruleValueWords } from '../../../shared/text/fields/rule-value-words'
import { ruleLineWords } from '../../../shared/text/fields/rule-words'
import { SourceField } from './source-field'
import { LineValueField } from './line-value-field'
import { useLineTyping } from './use-line-typing'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import ruleGroupStyles from './rule-group.module.css'
import styles from './day-question.module.css'

interface Props {
  name: RuleLineName
  line: RuleLine
  year: string
  onTake: (line: RuleLine) => void
}

const knownBefore = (name: RuleLineName, { value, from }: RuleLine): string =>
  value.trim() === ''
    ? `Inte känt – ta reda på ${ruleFindOut[name]}`
    : `Gällde ${from.trim() || 'tidigare'}: ${ruleValueWords(name, value)}`

/** Which day holds this year: another year's day is shown beside, and is no answer. */
export function DayQuestion({ name, line, year, onTake }: Props): ReactNode {
  const [asked, setAsked] = useState(false)
  const typing = useLineTyping(name, { ...line, value: '' }, year)
  const isEmpty = cleanLine(typing.value) === ''
  const take = (event: SubmitEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (!isEmpty && typing.problem === null) onTake(typing.taken)
  }
  return (
    <li className={styles.question} data-part="day-question" data-field={`rules.${name}`}>
      <form aria-label={ruleLineWords[name]} onSubmit={take} onBlur={() => setAsked(true)} noValidate>
        <p className={ruleGroupStyles.open}>{knownBefore(name, line)}</p>
        <div className={`${fieldGroupStyles.fields} ${styles.fields}`}>
          <LineValueField
            year={year}
            name={name}
            value={typing.value}
            onChange={typing.setValue}
            left={asked}
            problem={typing.problem}
          />
          {!isEmpty && <SourceField value={typing.source} onChange={typing.setSource} year={year} isAsked />}
        </div>
        <Button
          className={buttonStyles.button}
          type="submit"
          aria-label={`Använd: ${ruleLineWords[name]}`}
          isDisabled={isEmpty}
        >
          Använd
        </Button>
      </form>
    </li>
  )
}
