import { useState, type ReactNode } from 'react'
import type { AwardClass, RuleProfile } from '../../../shared/domain/rule-profile'
import { sourceOf, type TypedSource } from '../../../shared/rules/change/source-of'
import { isClassChanged, scopeOf, takenClass } from '../../../shared/rules/change/taken-class'
import { PlainField } from '../../parts/fields/plain-field'
import { ChangeEffects } from './change-effects'
import { RuleEditor } from './rule-editor'
import { SourceField } from './source-field'
import { withRow } from './with-row'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import ruleEditorStyles from './rule-editor.module.css'

interface Props {
  awardClass: AwardClass
  rules: RuleProfile
  year: string
  onTake: (awardClass: AwardClass) => void
  onCancel: () => void
  more?: ReactNode
}

/** A class of the award under change; units stay in a class that is given another name. */
export function ClassEditor({ awardClass, rules, year, onTake, onCancel, more }: Props): ReactNode {
  const [name, setName] = useState(awardClass.name)
  const [typedScope, setScope] = useState<string | null>(null)
  const [typedSource, setSource] = useState<TypedSource>(null)
  const [asked, setAsked] = useState(false)
  const scope = scopeOf(awardClass, name, typedScope)
  const draft = { ...awardClass, name, scope }
  const isChanged = isClassChanged(awardClass, draft)
  const taken = takenClass(awardClass, draft, typedSource, year)
  const take = (): void => {
    setAsked(true)
    if (taken.name !== '') onTake(taken)
  }
  return (
    <RuleEditor name="Klass" onTake={take} onCancel={onCancel} more={more}>
      <div className={`${fieldGroupStyles.fields} ${ruleEditorStyles.fields}`}>
        <PlainField
          label="Klassens namn, som det skrivs i löpande text"
          value={name}
          onChange={setName}
          message={asked && taken.name === '' ? 'Skriv klassens namn.' : null}
          autoFocus
          wide
        />
        <PlainField label="Vad klassen omfattar, om namnet inte säger det" value={scope} onChange={setScope} wide />
        <SourceField
          value={sourceOf(awardClass, isChanged, typedSource)}
          onChange={setSource}
          year={year}
          isAsked={isChanged}
        />
      </div>
      <ChangeEffects changed={withRow(rules, 'classes', taken)} />
    </RuleEditor>
  )
}
