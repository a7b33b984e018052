import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Criterion } from '../../shared/domain/rule-profile'
import { awaitsConfirmation } from '../../shared/rules/confirm-rules'
import { capitalised } from '../../shared/text/capitalised'
import { appliesToWords, requiredToWords } from '../../shared/text/rule-words'
import { wordFor } from '../../shared/text/word-for'
import { useMatter } from '../matter/use-matter'
import { useNavigation } from '../way/navigation-context'
import { CriterionEditor } from './criterion-editor'
import { RemovalQuestion } from './removal-question'
import { RowActions } from './row-actions'
import { RuleGroup } from './rule-group'
import { RuleRow } from './rule-row'
import { useRuleEdits } from './use-rule-edits'
import { withoutRow } from './with-row'

const most = 200

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

const nameOf = ({ wording }: Criterion): string => `kravet ${wording.trim() || 'utan ord'}`

/** What the year asks of the units, to read, confirm and change. */
export function CriteriaGroup(): ReactNode {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  const edits = useRuleEdits()
  const [editing, setEditing] = useState<Criterion | null>(null)
  const [isRemoving, setIsRemoving] = useState(false)
  const { rules, awardYear } = matter
  const { criteria } = rules
  const pathOf = (id: string): string => `rules.criteria.${id}`
  const close = (id: string): void => {
    setEditing(null)
    setIsRemoving(false)
    focusField(pathOf(id))
  }
  const take = (criterion: Criterion): void => {
    edits.put('criteria', criterion)
    close(criterion.id)
  }
  const remove = (criterion: Criterion): void => {
    setEditing(null)
    setIsRemoving(false)
    edits.remove('criteria', criterion.id, nameOf(criterion))
  }
  const editor = (criterion: Criterion, more?: ReactNode): ReactNode => (
    <CriterionEditor criterion={criterion} rules={rules} year={awardYear} onTake={take} onCancel={() => close(criterion.id)} more={more} />
  )
  const isNew = editing !== null && !criteria.some(({ id }) => id === editing.id)
  return (
    <RuleGroup
      path="rules.criteria"
      title="Krav på enheterna"
      waiting={criteria.filter((each) => awaitsConfirmation(each, each.wording)).length}
      onConfirmAll={() => edits.confirmAll('criteria')}
    >
      {criteria.length === 0 && <p className="rule-open">Inte känt – ta reda på vad som krävs av enheterna</p>}
      <ul className="rules">
        {criteria.map((criterion, index) =>
          criterion.id === editing?.id ? (
            <li key={criterion.id} className="rule-editing" data-field={pathOf(criterion.id)}>
              {isRemoving ? (
                <RemovalQuestion
                  name={nameOf(criterion)}
                  without={withoutRow(rules, 'criteria', criterion.id)}
                  onRemove={() => remove(criterion)}
                  onKeep={() => close(criterion.id)}
                />
              ) : (
                editor(
                  criterion,
                  <RowActions
                    name={nameOf(criterion)}
                    isFirst={index === 0}
                    isLast={index === criteria.length - 1}
                    onMove={(step) => edits.move('criteria', criterion.id, nameOf(criterion), step)}
                    onRemove={() => setIsRemoving(true)}
                  />
                )
              )}
            </li>
          ) : (
            <RuleRow
              key={criterion.id}
              path={pathOf(criterion.id)}
              name={nameOf(criterion)}
              line={criterion}
              value={criterion.wording}
              year={awardYear}
              onEdit={() => setEditing(criterion)}
              onConfirm={() => edits.put('criteria', { ...criterion, confirmed: 'yes' })}
            >
              {criterion.wording}
              <span className="rule-detail">
                {capitalised(wordFor(requiredToWords, criterion.requiredTo))}, gäller {wordFor(appliesToWords, criterion.appliesTo)}
              </span>
            </RuleRow>
          )
        )}
        {isNew && <li className="rule-editing">{editor(editing)}</li>}
      </ul>
      {!isNew && (
        <div className="rule-add">
          <Button
            className="button"
            isDisabled={criteria.length >= most}
            onPress={() => setEditing(newCriterion('financedByCity', awardYear))}
          >
            Lägg till krav
          </Button>
          <Button className="button" isDisabled={criteria.length >= most} onPress={() => setEditing(newCriterion('ownQuestion', awardYear))}>
            Lägg till egen fråga
          </Button>
        </div>
      )}
    </RuleGroup>
  )
}
