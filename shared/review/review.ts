import type { MatterDraft } from '../domain/matter'
import { sectionedPaperKinds, type SectionedPaperKind } from '../domain/paper-kind'
import { composeSections } from '../text/papers/compose-sections'
import { findingText, mendText } from '../text/sentences/finding-text'
import type { FindingKind } from '../domain/finding'
import { clashFindings } from './clash-findings'
import { composedFrom } from './composed-from'
import type { Finding } from './finding'
import { kindsOf } from './kinds-of'
import { minutesBegun } from './minutes-begun'
import type { Observation, PassageObservation } from './observation'
import { passages } from './passages'

type Place = Pick<Finding, 'kind' | 'paper'>

function inPassage(
  matter: MatterDraft,
  { kind, paper }: Place,
  { passage, start, end, reason, mend, source }: PassageObservation
): Finding {
  const { section, heading, text, typedAt } = passage
  const quote = text.slice(start, end).trim()
  const finding = { kind, paper, section, quote, message: findingText(paper, heading, reason) }
  const from = source ?? (typedAt === undefined ? composedFrom(matter, text, start, end) : undefined)
  if (from !== undefined) return { ...finding, spot: { path: from, passage: 0, start: 0 } }
  if (typedAt === undefined) return finding
  const spot = { ...typedAt, start }
  if (mend === undefined) return { ...finding, spot }
  const before = text.slice(mend.start, mend.end)
  const to = mend.to.replaceAll('\n', ' ')
  const place = { ...typedAt, start: mend.start }
  return { ...finding, spot, mend: { description: mendText(before, to), spot: place, from: before, to } }
}

function reviewPaper(paper: SectionedPaperKind, matter: MatterDraft): readonly Finding[] {
  const reading = { matter, paper, passages: passages(paper, matter) }
  const sections = composeSections(paper, matter)
  const order = new Map<string, number>(sections.map(({ id }, index) => [id, index]))
  const headingOf = (id: string): string => sections.find((section) => section.id === id)?.heading ?? 'Sidhuvud'
  const findingFrom = (kind: FindingKind, observed: Observation): Finding =>
    'passage' in observed
      ? inPassage(matter, { kind, paper }, observed)
      : {
          kind,
          paper,
          section: observed.section,
          quote: observed.quote,
          message: findingText(paper, headingOf(observed.section), observed.reason),
          ...(observed.field === undefined ? {} : { spot: { path: observed.field, passage: 0, start: 0 } })
        }
  const place = ({ section }: Finding): number => order.get(section) ?? -1
  const passage = ({ spot }: Finding): number => spot?.passage ?? 0
  const start = ({ spot }: Finding): number => spot?.start ?? 0
  return kindsOf
    .flatMap(([kind, look]) => look(reading).map((observed) => findingFrom(kind, observed)))
    .sort((a, b) => place(a) - place(b) || passage(a) - passage(b) || start(a) - start(b))
}

/**
 * Everything that a person should look at again: first facts of the matter that contradict each other, then, in reading order,
 * what stands in the staff report, and in the minutes extract once its minutes are begun. Advice only; what the extract takes
 * over from the report is told of the report.
 */
export const review = (matter: MatterDraft): readonly Finding[] => {
  const clashes = clashFindings(matter)
  return sectionedPaperKinds.flatMap((paper) => [
    ...clashes.filter((clash) => clash.paper === paper),
    ...(paper === 'staff-report' || minutesBegun(matter) ? reviewPaper(paper, matter) : [])
  ])
}
