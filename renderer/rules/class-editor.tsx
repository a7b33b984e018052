import { useState, type ReactNode } from 'react'
import type { AwardClass, RuleProfile } from '../../shared/domain/rule-profile'
import { cleanLine } from '../../shared/domain/text-policy'
import { PlainField } from '../fields/plain-field'
import { ChangeEffects } from './change-effects'
import { RuleEditor } from './rule-editor'
import { withRow } from './with-row'

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
  const [draft, setDraft] = useState(awardClass)
  const [asked, setAsked] = useState(false)
  const set = (part: Partial<AwardClass>): void => setDraft({ ...draft, ...part })
  const [name, scope, source] = [draft.name, draft.scope, draft.source].map(cleanLine)
  const taken: AwardClass = { ...draft, name: name ?? '', scope: scope ?? '', source: source ?? '', from: year, confirmed: 'yes' }
  const take = (): void => {
    setAsked(true)
    if (taken.name !== '') onTake(taken)
  }
  return (
    <RuleEditor name="Klass" onTake={take} onCancel={onCancel} more={more}>
      <div className="fields">
        <PlainField
          label="Klassens namn, som det skrivs i löpande text"
          value={draft.name}
          onChange={(next) => set({ name: next })}
          message={asked && taken.name === '' ? 'Skriv klassens namn.' : null}
          autoFocus
          wide
        />
        <PlainField
          label="Vad klassen omfattar, om namnet inte säger det"
          value={draft.scope}
          onChange={(next) => set({ scope: next })}
          wide
        />
        <PlainField
          label="Källa"
          value={draft.source}
          onChange={(next) => set({ source: next })}
          hint={`Varifrån klassen kommer, till exempel Anvisningar ${year}`}
          wide
        />
      </div>
      <ChangeEffects changed={withRow(rules, 'classes', taken)} />
    </RuleEditor>
  )
}
