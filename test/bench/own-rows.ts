import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { unitFormFile } from '../../electron/files/unit-form-file'
import { paperBytes } from '../../electron/files/paper-bytes'
import { writeAll } from '../../electron/files/write-all'
import { guessColumns } from '../../shared/exchange/unit-table/guess-columns'
import { planTable } from '../../shared/exchange/unit-table/plan-table'
import { readTable } from '../../shared/exchange/unit-table/read-table'
import { writeTable } from '../../shared/exchange/unit-table/write-table'
import { mergeMatters } from '../../shared/exchange/merge/merge-matters'
import type { MatterDraft } from '../../shared/domain/matter'
import { paperKinds } from '../../shared/domain/paper-kind'
import { review } from '../../shared/review/review'
import { checklist } from '../../shared/rules/checklist'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { benchMatter } from './bench-matter'
import { processorTime, spreadOf, type Spread } from './in-turn'
import { longestTurn } from './longest-turn'
import { freshMatter } from './writing'

/** One piece of the program's own work that nobody else does, and the longest it may take, in milliseconds. */
interface OwnWork {
  readonly name: string
  readonly asked: number
  readonly rounds: number
  readonly prepare: () => unknown
  readonly work: (prepared: never) => unknown
  /** How it is measured; by all that it takes where nothing else is said. */
  readonly measure?: (work: () => Promise<unknown>) => Promise<number>
}

const matters = (units: number): (() => MatterDraft) => freshMatter({ paper: 'staff-report', units })

/** A colleague's copy, in which every tenth unit has got another number of employees. */
function twoCopies(units: number): () => { mine: MatterDraft; theirs: MatterDraft } {
  const fresh = matters(units)
  return () => {
    const theirs = fresh()
    const changed = theirs.units.map((unit, row) => (row % 10 === 0 ? { ...unit, employees: '99' } : unit))
    return { mine: fresh(), theirs: { ...theirs, units: changed } }
  }
}

async function allForms(matter: MatterDraft): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'namndklar-bench-'))
  try {
    await writeAll(
      folder,
      matter.units.map((unit) => unitFormFile({ matter, unit, answerBy: '2023-05-10' }))
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function allPapers(matter: MatterDraft): Promise<void> {
  for (const paper of paperKinds) {
    const made = finishPaper(paper, matter, true)
    if (!made.ok) continue
    const { document } = made.value
    // The window asks where to, in a turn of its own.
    await setImmediate()
    await paperBytes({ document, meta: paperProperties({ matter, paper, document }) }, 'docx')
    await setImmediate()
  }
}

function preview(text: string): unknown {
  const matter = benchMatter(0)
  const rows = readTable(text)
  const { columns } = guessColumns(rows, matter.rules)
  return planTable(matter, { rows, columns, headingRow: 0, choices: new Map() })
}

const ownWorks: readonly OwnWork[] = [
  { name: 'every paper, 40 units, as DOCX', asked: 1_000, rounds: 5, prepare: matters(40), work: allPapers },
  {
    name: 'longest turn of the event loop, every paper, 500 units, as DOCX',
    asked: 16,
    rounds: 9,
    prepare: matters(500),
    work: allPapers,
    measure: longestTurn
  },
  { name: '462 unit forms, written to disk', asked: 3_000, rounds: 3, prepare: matters(462), work: allForms },
  {
    name: '480 rows of a table, to the preview',
    asked: 300,
    rounds: 5,
    prepare: () => writeTable(benchMatter(480), 'csv'),
    work: preview
  },
  { name: 'checklist, 10 000 units', asked: 100, rounds: 5, prepare: matters(10_000), work: checklist },
  { name: 'review, 10 000 units', asked: 800, rounds: 3, prepare: matters(10_000), work: review },
  {
    name: 'merge without a common state, 10 000 units',
    asked: 500,
    rounds: 3,
    prepare: twoCopies(10_000),
    work: mergeMatters
  }
]

export interface OwnRow {
  readonly name: string
  readonly asked: number
  readonly spread: Spread
}

/** The program's own work, in processor time. */
export async function ownRows(): Promise<readonly OwnRow[]> {
  const rows: OwnRow[] = []
  for (const { name, asked, rounds, prepare, work, measure = processorTime } of ownWorks) {
    const figures: number[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const prepared = prepare()
      const figure = await measure(async () => work(prepared as never))
      if (round > 0) figures.push(figure)
    }
    rows.push({ name, asked, spread: spreadOf(figures) })
  }
  return rows
}
