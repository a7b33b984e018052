import { useState, type ReactNode } from 'react'
import type { RuleLine, RuleLineName } from '../../../shared/domain/rule-profile'
import { committeeWords } from '../../../shared/text/language/committee-words'
import { ruleLineWords } from '../../../shared/text/fields/rule-words'
import { saidOf } from '../../../shared/text/language/said-of'
import { useMatter } from '../../state/matter/use-matter'
import { LineValueField } from './line-value-field'
import { RuleEditor } from './rule-editor'
import { SourceField } from './source-field'
import { useLineTyping } from './use-line-typing'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import ruleEditorStyles from './rule-editor.module.css'

interface Props {
  name: RuleLineName
  line: RuleLine
  year: string
  onTake: (line: RuleLine) => void
  onCancel: () => void
}

/** A date, a recipient or another single line under change. */
export function LineEditor({ name, line, year, onTake, onCancel }: Props): ReactNode {
  const { committee } = useMatter().matter
  const [left, setLeft] = useState(true)
  const typing = useLineTyping(name, line, year)
  const type = (next: string): void => {
    setLeft(false)
    typing.setValue(next)
  }
  const take = (): void => {
    setLeft(true)
    if (typing.problem === null) onTake(typing.taken)
  }
  return (
    <RuleEditor name={saidOf(committeeWords(committee), ruleLineWords[name])} onTake={take} onCancel={onCancel}>
      <div className={`${fieldGroupStyles.fields} ${ruleEditorStyles.fields}`} onBlur={() => setLeft(true)}>
        <LineValueField
          name={name}
          value={typing.value}
          onChange={type}
          year={year}
          left={left}
          problem={typing.problem}
          autoFocus
        />
        <SourceField value={typing.source} onChange={typing.setSource} year={year} isAsked={typing.isChanged} />
      </div>
    </RuleEditor>
  )
}
