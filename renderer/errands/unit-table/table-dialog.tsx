import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { unitLimitInWindow } from '../../../shared/domain/matter'
import { decide } from '../../../shared/exchange/unit-changes/decide'
import { proposalSum } from '../../../shared/exchange/unit-changes/proposal-words'
import { planTable } from '../../../shared/exchange/unit-table/plan-table'
import type { TableContent } from '../../../shared/exchange/unit-table/table-content'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { useMatter } from '../../state/matter/use-matter'
import { KeepingDialog } from '../../parts/problems/keeping-dialog'
import { ProposalList } from '../unit-proposals/proposal-list'
import { UndecidedRows } from '../unit-proposals/undecided-rows'
import { useDecisions } from '../unit-proposals/use-decisions'
import { useTakeIn } from '../unit-proposals/use-take-in'
import { unknownColumns } from './column-words'
import { letteringWords } from './lettering-words'
import { TableReading } from './table-reading'
import { useColumns } from './use-columns'
import { useTableSource } from './use-table-source'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

interface Props {
  content: TableContent
  /** The file that the table came from; null for the clipboard. */
  file: string | null
  onClose: () => void
  onTaken?: () => void
}

const beyondLimit = (rows: number): string =>
  `Ett ärende rymmer högst ${unitLimitInWindow} enheter: ${rows} rader till lästes inte.`

/** What a table would do to the units, before anything is taken in. */
export function TableDialog({ content, file, onClose, onTaken }: Props): ReactNode {
  const { matter } = useMatter()
  const decisions = useDecisions()
  const takeIn = useTakeIn()
  const source = useTableSource(content)
  const { rows } = source
  const read = useColumns(rows, matter.rules)
  const { columns, headingRow, meanings } = read
  const { ticks, choices } = decisions
  const input = useDeferredValue(
    useMemo(() => ({ rows, columns, headingRow, choices, meanings }), [rows, columns, headingRow, choices, meanings])
  )
  const plan = useMemo(() => planTable(matter, input), [matter, input])
  const decided = useMemo(() => decide(plan.units, ticks), [plan, ticks])
  const lettering = content.kind === 'text' ? letteringWords[content.lettering] : ''
  const take = (): void => {
    takeIn(plan.units, ticks, 'table', [
      ...unknownColumns({ rows, columns, headingRow }).map((name) => `Kolumnen ”${name}” togs inte in.`),
      ...(plan.rowsLeft > 0 ? [beyondLimit(plan.rowsLeft)] : [])
    ])
    onTaken?.()
    onClose()
  }
  return (
    <KeepingDialog
      title={file === null ? 'Klistrad tabell' : `Enheter ur ${file}`}
      isTouched={decisions.isTouched || read.isTouched}
      onClose={onClose}
      isWide
      isAlert
    >
      {(leave) => (
        <>
          <p>
            {proposalSum(plan.units)} Tomma celler ändrar inget.
            {plan.rowsLeft > 0 && ` ${beyondLimit(plan.rowsLeft)}`}
          </p>
          {lettering && <p>{lettering}</p>}
          <TableReading source={source} read={read} rules={matter.rules} />
          <UndecidedRows proposals={plan.units} decisions={decisions} />
          <ProposalList proposals={plan.units} units={matter.units} decisions={decisions} mayAdd />
          <div className={messageDialogStyles.actions}>
            <Button className={buttonStyles.button} onPress={leave}>
              Avbryt
            </Button>
            <Button className={buttonStyles.primary} autoFocus isDisabled={decided.length === 0} onPress={take}>
              {decided.length === 0 ? 'Inget att lägga in' : `Lägg in ${unitsCounted(decided.length)}`}
            </Button>
          </div>
        </>
      )}
    </KeepingDialog>
  )
}
