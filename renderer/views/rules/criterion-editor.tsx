import { useState, type ReactNode } from 'react'
import { criterionKinds, type Criterion, type RuleProfile } from '../../../shared/domain/rule-profile'
import { sourceOf, type TypedSource } from '../../../shared/rules/change/source-of'
import { isCriterionChanged, takenCriterion } from '../../../shared/rules/change/taken-criterion'
import { limitOf } from '../../../shared/rules/kinds-of-criteria'
import { capitalised } from '../../../shared/text/language/capitalised'
import { criterionKindWords, wordsOfKind } from '../../../shared/text/fields/criterion-kind-words'
import { appliesToWords, requiredToWords } from '../../../shared/text/fields/rule-words'
import { PlainChoice } from '../../parts/fields/plain-choice'
import { PlainField } from '../../parts/fields/plain-field'
import { choicesOf } from '../../parts/words/unit-choices'
import { ChangeEffects } from './change-effects'
import { RuleEditor } from './rule-editor'
import { SourceField } from './source-field'
import { withRow } from './with-row'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import ruleEditorStyles from './rule-editor.module.css'

const kinds = criterionKinds.map((value) => ({ value, words: criterionKindWords[value].name }))
const levels = choicesOf(requiredToWords).map(({ value, words }) => ({ value, words: capitalised(words) }))
const whom = choicesOf(appliesToWords).map(({ value, words }) => ({ value, words: capitalised(words) }))

const isLimitMissing = (criterion: Criterion): boolean => {
  const limit = limitOf(criterion)
  return limit !== null && limit.kind !== 'answered'
}

const isOwnWording = (criterion: Criterion): boolean =>
  criterion.wording.trim() !== '' && criterion.wording !== wordsOfKind(criterion)?.name

/** The kind's own words stand as the wording until someone writes others. */
const withKind = (criterion: Criterion, kind: string): Criterion => {
  const words = kinds.find(({ value }) => value === kind)?.words ?? ''
  const wording = isOwnWording(criterion) ? criterion.wording : kind === 'ownQuestion' ? '' : words
  return { ...criterion, kind, wording, parameter: kind === criterion.kind ? criterion.parameter : '' }
}

interface Props {
  criterion: Criterion
  rules: RuleProfile
  year: string
  onTake: (criterion: Criterion) => void
  onCancel: () => void
  more?: ReactNode
}

/** A criterion under change, with what the change would do to the units. */
export function CriterionEditor({ criterion, rules, year, onTake, onCancel, more }: Props): ReactNode {
  const [draft, setDraft] = useState(criterion)
  const [typedSource, setSource] = useState<TypedSource>(null)
  const [asked, setAsked] = useState(false)
  const set = (part: Partial<Criterion>): void => setDraft({ ...draft, ...part })
  const isChanged = isCriterionChanged(criterion, draft)
  const taken = takenCriterion(criterion, draft, typedSource, year)
  const isOwn = draft.kind === 'ownQuestion'
  const limitLabel = wordsOfKind(draft)?.limit
  const isLimitRead = !isLimitMissing(draft)
  const take = (): void => {
    setAsked(true)
    if (taken.wording !== '' && isLimitRead) onTake(taken)
  }
  return (
    <RuleEditor name={isOwn ? 'Egen fråga' : 'Krav'} onTake={take} onCancel={onCancel} more={more}>
      <div className={`${fieldGroupStyles.fields} ${ruleEditorStyles.fields}`}>
        <PlainField
          label={isOwn ? 'Frågan, så att svaret ja betyder uppfyllt' : 'Kravet i ord'}
          value={draft.wording}
          onChange={(wording) => set({ wording })}
          message={asked && taken.wording === '' ? 'Skriv vad som krävs.' : null}
          autoFocus
          wide
        />
        <PlainChoice
          label="Slag av krav"
          value={draft.kind}
          onChange={(kind) => setDraft(withKind(draft, kind))}
          choices={kinds}
        />
        {limitLabel !== undefined && (
          <PlainField
            label={limitLabel}
            value={draft.parameter}
            onChange={(parameter) => set({ parameter })}
            inputMode="numeric"
            message={asked && !isLimitRead ? 'Skriv ett tal.' : null}
          />
        )}
        <PlainChoice
          label="Gäller"
          value={draft.appliesTo}
          onChange={(appliesTo) => set({ appliesTo })}
          choices={whom}
        />
        <PlainChoice
          label="Vad det krävs för"
          value={draft.requiredTo}
          onChange={(requiredTo) => set({ requiredTo })}
          choices={levels}
        />
        <SourceField
          value={sourceOf(criterion, isChanged, typedSource)}
          onChange={setSource}
          year={year}
          isAsked={isChanged}
        />
      </div>
      <ChangeEffects changed={withRow(rules, 'criteria', taken)} />
    </RuleEditor>
  )
}
