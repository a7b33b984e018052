import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { rowPath, type RowPath } from '../../../shared/domain/paths/matter-path'
import type { AwardClass, Criterion } from '../../../shared/domain/rule-profile'
import { partsToConfirm } from '../../../shared/rules/rule-parts'
import type { RuleStanding } from '../../../shared/rules/rule-standing'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { RemovalQuestion } from './removal-question'
import { RowActions } from './row-actions'
import { RuleGroup } from './rule-group'
import { RuleRow } from './rule-row'
import { useRuleEdits } from './use-rule-edits'
import { useRules } from '../../state/matter/use-rules'
import { withoutRow, type RuleList } from './with-row'
import buttonStyles from '../../parts/styles/button.module.css'
import ruleEditorStyles from './rule-editor.module.css'
import ruleGroupStyles from './rule-group.module.css'

/** What the editor of a row is given. */
interface RowEditing<Row> {
  row: Row
  onTake: (row: Row) => void
  onCancel: () => void
  more?: ReactNode
}

interface Props<Row> {
  list: RuleList
  rows: readonly Row[]
  title: string
  /** Said where there are no rows yet. */
  open: string
  most: number
  nameOf: (row: Row) => string
  standingOf: (row: Row) => RuleStanding
  put: (row: Row) => void
  additions: readonly { words: string; make: () => Row }[]
  editor: (editing: RowEditing<Row>) => ReactNode
  children: (row: Row) => ReactNode
}

/** A list of the year's rules: its rows to read, confirm, change, move, remove and add. */
export function RowsGroup<Row extends Criterion | AwardClass>(props: Props<Row>): ReactNode {
  const { list, rows, title, open, most, nameOf, standingOf, put, additions, editor, children } = props
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  const edits = useRuleEdits()
  const rules = useRules()
  const [editing, setEditing] = useState<Row | null>(null)
  const [isRemoving, setIsRemoving] = useState(false)
  const pathOf = (id: string): RowPath => rowPath(`rules.${list}`, id)
  const leave = (): void => {
    setEditing(null)
    setIsRemoving(false)
  }
  const close = (id: string): void => {
    leave()
    focusField(pathOf(id))
  }
  const edit = (row: Row, more?: ReactNode): ReactNode => {
    const onTake = (taken: Row): void => {
      put(taken)
      close(taken.id)
    }
    return editor({ row, onTake, onCancel: () => close(row.id), more })
  }
  const remove = (row: Row): void => {
    leave()
    edits.remove(list, row.id, nameOf(row))
  }
  const underChange = (row: Row, index: number): ReactNode =>
    isRemoving ? (
      <RemovalQuestion
        name={nameOf(row)}
        without={withoutRow(rules, list, row.id)}
        onRemove={() => remove(row)}
        onKeep={() => close(row.id)}
      />
    ) : (
      edit(
        row,
        <RowActions
          name={nameOf(row)}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          onMove={(step) => edits.move(list, row.id, nameOf(row), step)}
          onRemove={() => setIsRemoving(true)}
        />
      )
    )
  const isClosed = useIsClosed(`rules.${list}`)
  const isNew = editing !== null && !rows.some(({ id }) => id === editing.id)
  return (
    <RuleGroup
      path={`rules.${list}`}
      title={title}
      waiting={partsToConfirm(matter).filter(({ field }) => field.startsWith(`rules.${list}.`))}
      onConfirm={(fields) => {
        edits.confirm(fields)
        focusField(`rules.${list}`)
      }}
    >
      {rows.length === 0 && <p className={ruleGroupStyles.open}>{open}</p>}
      <ul className={ruleGroupStyles.rows}>
        {rows.map((row, index) =>
          row.id === editing?.id ? (
            <li key={row.id} className={ruleEditorStyles.editing} data-field={pathOf(row.id)}>
              {underChange(row, index)}
            </li>
          ) : (
            <RuleRow
              key={row.id}
              path={pathOf(row.id)}
              name={nameOf(row)}
              source={row.source}
              standing={standingOf(row)}
              year={matter.awardYear}
              onEdit={() => setEditing(row)}
              onConfirm={() => edits.confirm([pathOf(row.id)])}
            >
              {children(row)}
            </RuleRow>
          )
        )}
        {isNew && <li className={ruleEditorStyles.editing}>{edit(editing)}</li>}
      </ul>
      {!isNew && !isClosed && (
        <div className={ruleGroupStyles.add}>
          {additions.map(({ words, make }) => (
            <Button
              key={words}
              className={buttonStyles.button}
              isDisabled={rows.length >= most}
              onPress={() => setEditing(make())}
            >
              {words}
            </Button>
          ))}
        </div>
      )}
    </RuleGroup>
  )
}
