import type { ReactNode } from 'react'
import type { AwardClass } from '../../../shared/domain/rule-profile'
import { classStanding } from '../../../shared/rules/rule-standing'
import { capitalised } from '../../../shared/text/language/capitalised'
import { useMatter } from '../../state/matter/use-matter'
import { ClassEditor } from './class-editor'
import { RowsGroup } from './rows-group'
import { useRuleEdits } from './use-rule-edits'
import { useRules } from '../../state/matter/use-rules'
import ruleGroupStyles from './rule-group.module.css'

const newClass = (year: string): AwardClass => ({
  id: crypto.randomUUID(),
  name: '',
  scope: '',
  source: '',
  from: year,
  confirmed: 'yes'
})

/** The classes of the year. */
export function ClassesGroup(): ReactNode {
  const { awardYear } = useMatter().matter
  const rules = useRules()
  const { put } = useRuleEdits()
  return (
    <RowsGroup<AwardClass>
      list="classes"
      rows={rules.classes}
      title="Klasser"
      open="Inte känt – ta reda på årets klasser"
      most={100}
      nameOf={({ name }) => `klassen ${name.trim() || 'utan namn'}`}
      standingOf={classStanding}
      put={(row) => put('classes', row)}
      additions={[{ words: 'Lägg till klass', make: () => newClass(awardYear) }]}
      editor={({ row, ...editing }) => <ClassEditor awardClass={row} rules={rules} year={awardYear} {...editing} />}
    >
      {({ name, scope }) => (
        <>
          {capitalised(name)}
          {scope && <span className={ruleGroupStyles.detail}>{capitalised(scope)}</span>}
        </>
      )}
    </RowsGroup>
  )
}
