import { useState, type ReactNode } from 'react'
import { ruleLineNames, type RuleLine, type RuleLineName } from '../../shared/domain/rule-profile'
import { awaitsConfirmation } from '../../shared/rules/confirm-rules'
import { fieldLabel } from '../../shared/text/field-label'
import { ruleFindOut } from '../../shared/text/rule-find-out'
import { ruleLineWords } from '../../shared/text/rule-words'
import { useMatter } from '../matter/use-matter'
import { useNavigation } from '../way/navigation-context'
import { LineEditor } from './line-editor'
import { RuleGroup } from './rule-group'
import { RuleRow } from './rule-row'
import { ruleValueWords } from '../../shared/text/rule-value-words'
import { useRuleEdits } from './use-rule-edits'

/** Dates, recipient, decision forms and what follows, to read, confirm and change; what is not known says what to find out. */
export function LinesGroup(): ReactNode {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  const edits = useRuleEdits()
  const [editing, setEditing] = useState<RuleLineName | null>(null)
  const { rules, awardYear } = matter
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
      path="rules"
      title="Datum, beslut och mottagare"
      waiting={ruleLineNames.filter((name) => awaitsConfirmation(rules[name], rules[name].value)).length}
      onConfirmAll={() => edits.confirmAll('lines')}
    >
      <ul className="rules">
        {ruleLineNames.map((name) =>
          name === editing ? (
            <li key={name} className="rule-editing" data-field={`rules.${name}`}>
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
              name={fieldLabel(`rules.${name}`)}
              line={rules[name]}
              value={rules[name].value}
              year={awardYear}
              onEdit={() => setEditing(name)}
              onConfirm={() => edits.putLine(name, { ...rules[name], confirmed: 'yes' })}
            >
              <span className="rule-detail">{ruleLineWords[name]}</span>
              {rules[name].value.trim() === '' ? (
                <span className="rule-open">Inte känt – ta reda på {ruleFindOut[name]}</span>
              ) : (
                ruleValueWords(name, rules[name].value)
              )}
            </RuleRow>
          )
        )}
      </ul>
    </RuleGroup>
  )
}
