import { useState, type ReactNode } from 'react'
import { ruleLineNames, type RuleLine, type RuleLineName } from '../../../shared/domain/rule-profile'
import { partsToConfirm } from '../../../shared/rules/rule-parts'
import { lineStanding } from '../../../shared/rules/rule-standing'
import { committeeWords } from '../../../shared/text/language/committee-words'
import { fieldLabel } from '../../../shared/text/fields/field-label'
import { ruleFindOut } from '../../../shared/text/fields/rule-find-out'
import { ruleValueWords } from '../../../shared/text/fields/rule-value-words'
import { ruleLineWords } from '../../../shared/text/fields/rule-words'
import { saidOf } from '../../../shared/text/language/said-of'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { LineEditor } from './line-editor'
import { RuleGroup } from './rule-group'
import { RuleRow } from './rule-row'
import { useRuleEdits } from './use-rule-edits'
import { useRules } from '../../state/matter/use-rules'
import ruleEditorStyles from './rule-editor.module.css'
import ruleGroupStyles from './rule-group.module.css'

interface Props {
  /** Lines that are asked for elsewhere. */
  asked: readonly RuleLineName[]
}

/** Dates, recipient, decision forms and what follows, to read, confirm and change; what is not known says what to find out. */
export function LinesGroup({ asked }: Props): ReactNode {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  const edits = useRuleEdits()
  const [editing, setEditing] = useState<RuleLineName | null>(null)
  const rules = useRules()
  const { awardYear } = matter
  const words = committeeWords(matter.committee)
  const names = ruleLineNames.filter((name) => !asked.includes(name) || name === editing)
  const waiting = partsToConfirm(matter).filter(({ field }) => names.some((name) => field === `rules.${name}`))
  const close = (name: RuleLineName): void => {
    setEditing(null)
    focusField(`rules.${name}`)
  }
  const take = (name: RuleLineName, line: RuleLine): void => {
    edits.putLine(name, line)
    close(name)
  }
  return (
    <RuleGroup
      path="rules.lines"
      title="Datum, beslut och mottagare"
      waiting={waiting}
      onConfirm={(fields) => {
        edits.confirm(fields)
        focusField('rules.lines')
      }}
    >
      <ul className={ruleGroupStyles.rows}>
        {names.map((name) =>
          name === editing ? (
            <li key={name} className={ruleEditorStyles.editing} data-field={`rules.${name}`}>
              <LineEditor
                name={name}
                line={rules[name]}
                year={awardYear}
                onTake={(line) => take(name, line)}
                onCancel={() => close(name)}
              />
            </li>
          ) : (
            <RuleRow
              key={name}
              path={`rules.${name}`}
              name={fieldLabel(`rules.${name}`, words)}
              source={rules[name].source}
              standing={lineStanding(name, rules[name], awardYear)}
              year={awardYear}
              onEdit={() => setEditing(name)}
              onConfirm={() => edits.confirm([`rules.${name}`])}
            >
              <span className={ruleGroupStyles.detail}>{saidOf(words, ruleLineWords[name])}</span>
              {rules[name].value.trim() === '' ? (
                <span className={ruleGroupStyles.open}>Inte känt – ta reda på {saidOf(words, ruleFindOut[name])}</span>
              ) : (
                saidOf(words, ruleValueWords(name, rules[name].value))
              )}
            </RuleRow>
          )
        )}
      </ul>
    </RuleGroup>
  )
}
