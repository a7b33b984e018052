import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { unitLimitInWindow } from '../../../shared/domain/matter'
import { decide } from '../../../shared/exchange/unit-changes/decide'
import { proposalSum } from '../../../shared/exchange/unit-changes/proposal-words'
import { planTable } from '../../../shared/exchange/unit-table/plan-table'
import type { TableRows } from '../../../shared/exchange/unit-table/read-table'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { useMatter } from '../../state/matter/use-matter'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProposalList } from '../unit-proposals/proposal-list'
import { useDecisions } from '../unit-proposals/use-decisions'
import { useTakeIn } from '../unit-proposals/use-take-in'
import { ColumnChoices } from './column-choices'
import { columnWords } from './column-words'
import { useColumns } from './use-columns'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import styles from './table-dialog.module.css'

interface Props {
  rows: TableRows
  /** The file that the table came from; null for the clipboard. */
  file: string | null
  onClose: () => void
}

/** What a table would do to the units, before anything is taken in. */
export function TableDialog({ rows, file, onClose }: Props): ReactNode {
  const { matter } = useMatter()
  const decisions = useDecisions()
  const takeIn = useTakeIn()
  const { known, columns, hasHeadings, setHasHeadings, choose } = useColumns(rows, matter.rules)
  const { ticks, choices } = decisions
  const input = useDeferredValue(
    useMemo(
      () => ({ rows: rows.slice(hasHeadings ? 1 : 0), columns, rowsAbove: hasHeadings ? 1 : 0, choices }),
      [rows, hasHeadings, columns, choices]
    )
  )
  const plan = useMemo(() => planTable(matter, input), [matter, input])
  const decided = useMemo(() => decide(plan.units, ticks), [plan, ticks])
  const needsChoices = !hasHeadings || columns.includes(null) || !(columns.includes('name') || columns.includes('id'))
  return (
    <MessageDialog title={file === null ? 'Klistrad tabell' : `Enheter ur ${file}`} onClose={onClose} isWide isAlert>
      <p>
        {proposalSum(plan.units)} Tomma celler ändrar inget.
        {plan.rowsLeft > 0 &&
          ` Ett ärende rymmer högst ${unitLimitInWindow} enheter: ${plan.rowsLeft} rader till lästes inte.`}
      </p>
      <details className={styles.columns} open={needsChoices}>
        <summary>{columnWords({ rows, columns, hasHeadings })}</summary>
        <label className={styles.headings}>
          <input type="checkbox" checked={hasHeadings} onChange={(event) => setHasHeadings(event.target.checked)} />
          Första raden är rubriker
        </label>
        <ColumnChoices rows={rows} hasHeadings={hasHeadings} known={known} columns={columns} onChoose={choose} />
      </details>
      <ProposalList proposals={plan.units} units={matter.units} decisions={decisions} mayAdd />
      <div className={messageDialogStyles.actions}>
        <Button className={buttonStyles.button} onPress={onClose}>
          Avbryt
        </Button>
        <Button
          className={buttonStyles.primary}
          autoFocus
          isDisabled={decided.length === 0}
          onPress={() => {
            takeIn(decided, 'table')
            onClose()
          }}
        >
          {decided.length === 0 ? 'Inget att lägga in' : `Lägg in ${unitsCounted(decided.length)}`}
        </Button>
      </div>
    </MessageDialog>
  )
}
