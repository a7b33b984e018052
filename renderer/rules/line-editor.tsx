import { useState, type ReactNode } from 'react'
import type { RuleLine, RuleLineName } from '../../shared/domain/rule-profile'
import { cleanLine } from '../../shared/domain/text-policy'
import { ruleLineWords } from '../../shared/text/rule-words'
import { PlainField } from '../fields/plain-field'
import { LineValueField } from './line-value-field'
import { RuleEditor } from './rule-editor'

interface Props {
  name: RuleLineName
  line: RuleLine
  year: string
  onTake: (line: RuleLine) => void
  onCancel: () => void
}

const open: RuleLine = { value: '', source: '', from: '', confirmed: '' }

/** A date, a recipient or another single line under change. */
export function LineEditor({ name, line, year, onTake, onCancel }: Props): ReactNode {
  const [value, setValue] = useState(line.value)
  const [source, setSource] = useState(line.source)
  const [left, setLeft] = useState(true)
  const type = (next: string): void => {
    setLeft(false)
    setValue(next)
  }
  const take = (): void => {
    const known = cleanLine(value)
    onTake(known === '' ? open : { ...line, value: known, source: cleanLine(source), from: year, confirmed: 'yes' })
  }
  return (
    <RuleEditor name={ruleLineWords[name]} onTake={take} onCancel={onCancel}>
      <div className="fields" onBlur={() => setLeft(true)}>
        <LineValueField name={name} value={value} onChange={type} year={year} left={left} />
        <PlainField
          label="Källa"
          value={source}
          onChange={setSource}
          hint={`Varifrån uppgiften kommer, till exempel Anvisningar ${year}`}
          wide
        />
      </div>
    </RuleEditor>
  )
}
