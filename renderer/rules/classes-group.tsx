import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { AwardClass } from '../../shared/domain/rule-profile'
import { awaitsConfirmation } from '../../shared/rules/confirm-rules'
import { capitalised } from '../../shared/text/capitalised'
import { useMatter } from '../matter/use-matter'
import { useNavigation } from '../way/navigation-context'
import { ClassEditor } from './class-editor'
import { RemovalQuestion } from './removal-question'
import { RowActions } from './row-actions'
import { RuleGroup } from './rule-group'
import { RuleRow } from './rule-row'
import { useRuleEdits } from './use-rule-edits'
import { withoutRow } from './with-row'

const most = 100

const newClass = (year: string): AwardClass => ({ id: crypto.randomUUID(), name: '', scope: '', source: '', from: year, confirmed: 'yes' })
const nameOf = ({ name }: AwardClass): string => `klassen ${name.trim() || 'utan namn'}`

/** The classes of the year, to read, confirm and change. */
export function ClassesGroup(): ReactNode {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  const edits = useRuleEdits()
  const [editing, setEditing] = useState<AwardClass | null>(null)
  const [isRemoving, setIsRemoving] = useState(false)
  const { rules, awardYear } = matter
  const { classes } = rules
  const pathOf = (id: string): string => `rules.classes.${id}`
  const close = (id: string): void => {
    setEditing(null)
    setIsRemoving(false)
    focusField(pathOf(id))
  }
  const take = (awardClass: AwardClass): void => {
    edits.put('classes', awardClass)
    close(awardClass.id)
  }
  const remove = (awardClass: AwardClass): void => {
    setEditing(null)
    setIsRemoving(false)
    edits.remove('classes', awardClass.id, nameOf(awardClass))
  }
  const editor = (each: AwardClass, more?: ReactNode): ReactNode => (
    <ClassEditor awardClass={each} rules={rules} year={awardYear} onTake={take} onCancel={() => close(each.id)} more={more} />
  )
  const isNew = editing !== null && !classes.some(({ id }) => id === editing.id)
  return (
    <RuleGroup
      path="rules.classes"
      title="Klasser"
      waiting={classes.filter((each) => awaitsConfirmation(each, each.name)).length}
      onConfirmAll={() => edits.confirmAll('classes')}
    >
      {classes.length === 0 && <p className="rule-open">Inte känt – ta reda på årets klasser</p>}
      <ul className="rules">
        {classes.map((each, index) =>
          each.id === editing?.id ? (
            <li key={each.id} className="rule-editing" data-field={pathOf(each.id)}>
              {isRemoving ? (
                <RemovalQuestion
                  name={nameOf(each)}
                  without={withoutRow(rules, 'classes', each.id)}
                  onRemove={() => remove(each)}
                  onKeep={() => close(each.id)}
                />
              ) : (
                editor(
                  each,
                  <RowActions
                    name={nameOf(each)}
                    isFirst={index === 0}
                    isLast={index === classes.length - 1}
                    onMove={(step) => edits.move('classes', each.id, nameOf(each), step)}
                    onRemove={() => setIsRemoving(true)}
                  />
                )
              )}
            </li>
          ) : (
            <RuleRow
              key={each.id}
              path={pathOf(each.id)}
              name={nameOf(each)}
              line={each}
              value={each.name}
              year={awardYear}
              onEdit={() => setEditing(each)}
              onConfirm={() => edits.put('classes', { ...each, confirmed: 'yes' })}
            >
              {capitalised(each.name)}
              {each.scope && <span className="rule-detail">{capitalised(each.scope)}</span>}
            </RuleRow>
          )
        )}
        {isNew && <li className="rule-editing">{editor(editing)}</li>}
      </ul>
      {!isNew && (
        <div className="rule-add">
          <Button className="button" isDisabled={classes.length >= most} onPress={() => setEditing(newClass(awardYear))}>
            Lägg till klass
          </Button>
        </div>
      )}
    </RuleGroup>
  )
}
