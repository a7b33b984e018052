import fc from 'fast-check'
import type { PaperDocument } from '../../shared/document/document'
import type { MatterDraft } from '../../shared/domain/matter'
import { paperKinds } from '../../shared/domain/paper-kind'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { unitForm } from '../../shared/text/papers/unit-form'
import { wholeMatter } from '../builders/whole-matter'
import { casePapers } from '../shared/cases/case-papers'
import { anyMatter } from '../shared/review/any-matter'

type NamedPaper = [name: string, paper: PaperDocument]

const papersOf = (name: string, matter: MatterDraft, drafts: readonly boolean[]): NamedPaper[] =>
  paperKinds
    .filter((kind) => kind !== 'cover-email')
    .flatMap((kind) =>
      drafts.flatMap((draft): NamedPaper[] => {
        const paper = finishPaper(kind, matter, draft)
        return paper.ok ? [[`${name}, ${kind}${draft ? ', draft' : ''}`, paper.value.document]] : []
      })
    )

const formsOf = (name: string, matter: MatterDraft): NamedPaper[] =>
  matter.units
    .slice(0, 3)
    .map((unit): NamedPaper => [`${name}, form ${unit.name}`, unitForm(matter, unit, '2023-05-10')])

/** The golden papers as they were composed. */
const golden = (): NamedPaper[] =>
  casePapers.flatMap(({ golden: name, matter, kind, draft }): NamedPaper[] => {
    const paper = finishPaper(kind, matter(), draft)
    return paper.ok ? [[`golden ${name}`, paper.value.document]] : []
  })

/** Any matters, the same in every run; each as the drafts that can always be made. */
const random = (count: number): NamedPaper[] =>
  fc
    .sample(anyMatter, { numRuns: count, seed: 13 })
    .flatMap((matter, index) => papersOf(`random ${index}`, matter, [true]))

/** Every paper whose pages are looked at: the golden ones, all of one, three, twelve and forty units, and those of random matters. */
export const checkedPapers = (): NamedPaper[] => [
  ...golden(),
  ...[1, 3, 12, 40].flatMap((count) => papersOf(`${count} units`, wholeMatter(count), [false, true])),
  ...formsOf('sample', wholeMatter(3)),
  ...random(20)
]
