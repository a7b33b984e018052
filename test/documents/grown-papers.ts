import type { PaperDocument } from '../../shared/document/document'
import { paperKinds } from '../../shared/domain/paper-kind'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { idOf } from '../builders/id-of'

const sample = sampleMatter('2023-05-29T10:00:00.000Z')

/** The sample year with so many units, made of its own by turns. */
const grown = (count: number): typeof sample => ({
  ...sample,
  units: Array.from({ length: count }, (_, row) => {
    const unit = sample.units[row % sample.units.length]
    if (unit === undefined) throw new Error('The sample year has no units.')
    return { ...unit, id: idOf(row + 1), name: `${unit.name} ${row + 1}` }
  })
})

/** Every paper of the sample year with so many units, finished where it can be and as a draft. */
export const grownPapers = (counts: readonly number[]): [name: string, paper: PaperDocument][] =>
  counts.flatMap((count) =>
    paperKinds.flatMap((kind) =>
      [false, true].flatMap((draft): [string, PaperDocument][] => {
        const made = finishPaper(kind, grown(count), draft)
        return made.ok ? [[`${count} units ${kind}${draft ? ' draft' : ''}`, made.value.document]] : []
      })
    )
  )
