import type { MatterDraft } from '../../shared/domain/matter'
import { floorWriter } from './floor-writer'
import { inTurn, type Contestant, type Spread } from './in-turn'
import { peerWriter, type Writer } from './peer-writers'
import { plainPaper } from './plain-paper'
import { benchDocument, freshMatter, ourWriter, type Work } from './writing'

interface Size extends Work {
  readonly rounds: number
  readonly pieces: number
}

const sizes: readonly Size[] = [
  { paper: 'staff-report', units: 3, rounds: 11, pieces: 6 },
  { paper: 'year-sheet', units: 15, rounds: 11, pieces: 6 },
  { paper: 'year-sheet', units: 1_350, rounds: 7, pieces: 1 }
]

export interface WritingRow {
  readonly work: Work
  readonly figures: ReadonlyMap<string, Spread>
}

/** Warm writing, all writers in turn in one process on the same text; ours composes it too. */
export async function writingRows(peers: string): Promise<readonly WritingRow[]> {
  const rows: WritingRow[] = []
  for (const size of sizes) {
    const plain = plainPaper(benchDocument(size))
    const ours = ourWriter(size)
    const other = (name: string, write: Writer): Contestant => ({
      name,
      prepare: () => plain,
      work: () => write(plain)
    })
    const figures = await inTurn(
      [
        other('floor', floorWriter),
        other('docxtemplater', peerWriter('docxtemplater', peers)),
        other('easy-template-x', peerWriter('easy-template-x', peers)),
        other('docx', peerWriter('docx', peers)),
        { name: 'ours', prepare: freshMatter(size), work: (matter) => ours(matter as MatterDraft) }
      ],
      { rounds: size.rounds, warmUp: 2, pieces: size.pieces }
    )
    rows.push({ work: size, figures })
  }
  return rows
}
