import { useCallback, useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { unitLimitInWindow } from '../../../shared/domain/matter'
import { readTable } from '../../../shared/exchange/unit-table/read-table'
import type { TableContent } from '../../../shared/exchange/unit-table/table-content'
import { writeTable } from '../../../shared/exchange/unit-table/write-table'
import type { Problem } from '../../../shared/ipc/problem'
import { unitsCountedFirst } from '../../../shared/text/language/units-counted'
import { useKeptDraft } from '../../state/window/kept-drafts'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { useExport } from '../../state/exports/use-export'
import { PasteDialog } from './paste-dialog'
import { TableDialog } from './table-dialog'
import { usePastedTable } from './use-pasted-table'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import styles from '../../parts/styles/set-apart.module.css'

type Asking = { kind: 'paste' } | { kind: 'table'; content: TableContent; file: string | null } | null

/** Far more than a matter's units fill with all their answers. */
const longestPaste = 2_000_000
const tooLong = 'Tabellen är för stor och togs inte in. Kopiera bara raderna med enheter.'

/** The units to and from a spreadsheet. */
export function UnitTablePart(): ReactNode {
  const { matter } = useMatter()
  const { state, start } = useExport('unit-table')
  const [asking, setAsking] = useState<Asking>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [note, setNote] = useState<string | null>(null)
  const [pasted, setPasted] = useKeptDraft(`pasted table ${matter.id}`)
  const id = useId()
  const take = useCallback((text: string) => {
    const isTooLong = text.length > longestPaste
    setNote(isTooLong ? tooLong : null)
    setAsking(
      isTooLong
        ? null
        : { kind: 'table', content: { kind: 'text', text, rows: readTable(text), lettering: 'sure' }, file: null }
    )
  }, [])
  usePastedTable(take)
  const stop = (): void => setAsking(null)

  const readFile = async (): Promise<void> => {
    const result = await api.importUnitTable()
    setProblem(result.ok ? null : result.problem)
    if (result.ok && result.value.outcome === 'read') setAsking({ kind: 'table', ...result.value })
  }
  const copy = async (): Promise<void> => {
    const result = await api.copyText({ text: writeTable(matter, 'clipboard') })
    setProblem(result.ok ? null : result.problem)
    const words = `${unitsCountedFirst(matter.units.length)} är kopierade. Klistra in dem i Excel.`
    setNote(result.ok ? words : null)
    if (result.ok) announce(words)
  }
  const hasUnits = matter.units.length > 0
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>Enheterna som tabell</h3>
      <p className={fieldStyles.hint}>
        Från Excel och till Excel, högst {unitLimitInWindow} enheter. Inget läggs in förrän du har sett vad som händer.
      </p>
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} onPress={() => setAsking({ kind: 'paste' })}>
          Klistra in tabell
        </Button>
        <Button className={buttonStyles.button} onPress={() => void readFile()}>
          Läs in Excel eller CSV…
        </Button>
        <Button
          className={buttonStyles.button}
          isDisabled={!hasUnits || state.kind === 'working'}
          onPress={() =>
            void start({ matter, draft: false, remarks: [], write: () => api.exportUnitTable({ matter }) })
          }
        >
          Spara som CSV…
        </Button>
        <Button className={buttonStyles.button} isDisabled={!hasUnits} onPress={() => void copy()}>
          Kopiera som tabell
        </Button>
      </div>
      {note && <p className={fieldStyles.hint}>{note}</p>}
      {problem && <ProblemNotice problem={problem} />}
      <ExportOutcome state={state} />
      {asking?.kind === 'paste' && <PasteDialog text={pasted} setText={setPasted} onClose={stop} onText={take} />}
      {asking?.kind === 'table' && (
        <TableDialog content={asking.content} file={asking.file} onClose={stop} onTaken={() => setPasted('')} />
      )}
    </section>
  )
}
