import type { ReactNode } from 'react'
import type { Criterion } from '../../../shared/domain/rule-profile'
import { criterionStanding } from '../../../shared/rules/rule-standing'
import { capitalised } from '../../../shared/text/language/capitalised'
import { appliesToWords, requiredToWords } from '../../../shared/text/fields/rule-words'
import { wordFor } from '../../../shared/text/language/word-for'
import { useMatter } from '../../state/matter/use-matter'
import { CriterionEditor } from './criterion-editor'
import { RowsGroup } from './rows-group'
import { useRuleEdits } from './use-rule-edits'
import { useRules } from '../../state/matter/use-rules'
import ruleGroupStyles from './rule-group.module.css'

const newCriterion = (kind: string, year: string): Criterion => ({
  id: crypto.randomUUID(),
  kind,
  parameter: '',
  appliesTo: 'all',
  requiredTo: 'enter',
  wording: '',
  source: '',
  from: year,
  confirmed: 'yes'
})

/** What the year asks of the units. */
export function CriteriaGroup(): ReactNode {
  const { awardYear } = useMatter().matter
  const rules = useRules()
  const { put } = useRuleEdits()
  return (
    <RowsGroup<Criterion>
      list="criteria"
      rows={rules.criteria}
      title="Krav på enheterna"
      open="Inte känt – ta reda på vad som krävs av enheterna"
      most={200}
      nameOf={({ wording }) => `kravet ${wording.trim() || 'utan ord'}`}
      standingOf={criterionStanding}
      put={(row) => put('criteria', row)}
      additions={[
        { words: 'Lägg till krav', make: () => newCriterion('financedByCity', awardYear) },
        { words: 'Lägg till egen fråga', make: () => newCriterion('ownQuestion', awardYear) }
      ]}
      editor={({ row, ...editing }) => <CriterionEditor criterion={row} rules={rules} year={awardYear} {...editing} />}
    >
      {({ wording, requiredTo, appliesTo }) => (
        <>
          {wording}
          <span className={ruleGroupStyles.detail}>
            {capitalised(wordFor(requiredToWords, requiredTo))}, gäller {wordFor(appliesToWords, appliesTo)}
          </span>
        </>
      )}
    </RowsGroup>
  )
}
