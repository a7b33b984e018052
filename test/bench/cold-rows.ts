import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import { benchMatter } from './bench-matter'
import { coldInTurn, type ColdFigures } from './cold-run'
import { plainPaper } from './plain-paper'
import { benchDocument, type Work } from './writing'

const sizes: readonly (Work & { readonly rounds: number })[] = [
  { paper: 'staff-report', units: 3, rounds: 7 },
  { paper: 'year-sheet', units: 1_350, rounds: 5 }
]

export interface ColdRow {
  readonly work: Work
  readonly figures: ReadonlyMap<string, ColdFigures>
}

/** Whole processes by turns: each peer reads the text and writes a file, ours is the command with all its checks. */
export async function coldRows(peers: string, command: string): Promise<readonly ColdRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'namndklar-bench-'))
  const inFolder = (name: string): string => join(folder, name)
  const writer = join(import.meta.dirname, 'cold-writer.mjs')
  try {
    const rows: ColdRow[] = []
    for (const work of sizes) {
      const { paper, units, rounds } = work
      writeFileSync(inFolder('text.json'), JSON.stringify(plainPaper(benchDocument(work))))
      writeFileSync(inFolder('matter.namndklar'), writeMatterFile(benchMatter(units)))
      const others = ['floor', 'docxtemplater', 'easy-template-x', 'docx'].map((name): [string, readonly string[]] => [
        name,
        [writer, name, inFolder('text.json'), inFolder(`${name}.docx`), peers]
      ])
      const ours = [command, 'papers', inFolder('matter.namndklar'), '--paper', paper, '--out', inFolder('papers')]
      rows.push({ work, figures: await coldInTurn(new Map([...others, ['ours', ours]]), rounds, folder) })
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
