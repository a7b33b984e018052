import { hashOf } from '../../domain/hash-of'
import type { MatterDraft } from '../../domain/matter'
import { sectionHeading } from '../../text/fields/section-heading'
import { isOwnSection, ownSectionId, type SectionId } from '../../text/fields/section-ids'
import { sectionOrder, sectionsLeftOut } from '../../text/fields/section-order'
import { sameText } from './canonical-lines'
import type { SectionChange } from './changes-in-word'
import type { NewPart } from './new-parts'
import { plainLine } from './plain-line'
import { textFromWord } from './text-from-word'

interface Matters {
  readonly base: MatterDraft
  readonly mine: MatterDraft
}

/** The same for whoever opens the copy, so that two who take over one section have taken over the same. */
const newId = (heading: string, { base }: Matters): SectionId =>
  ownSectionId(hashOf(`${base.id}\n${plainLine(heading)}`).slice(0, 32))

/** A section that the report is without, or that has come into it since, where it goes by the same heading; else one of its own. */
function idOf(heading: string, matters: Matters): SectionId {
  const { base, mine } = matters
  const inBase = sectionOrder('staff-report', base.committee)
  const since = sectionOrder('staff-report', mine.committee).filter((id) => isOwnSection(id) && !inBase.includes(id))
  const open = [...since, ...sectionsLeftOut('staff-report', mine)]
  const known = open.find((id) => plainLine(sectionHeading(id, mine)) === plainLine(heading))
  return known ?? newId(heading, matters)
}

/** What has been written in Word under headings of its own, as sections to take over, those taken over already left out. */
export function addedSections(parts: readonly NewPart[], matters: Matters): readonly SectionChange[] {
  const { mine } = matters
  const inMine = sectionOrder('staff-report', mine.committee)
  const found: { readonly id: SectionId; readonly part: NewPart }[] = parts.map((part) => ({
    id: idOf(part.heading, matters),
    part
  }))
  return found.flatMap(({ id, part: { heading, paragraphs, after: under } }, index): readonly SectionChange[] => {
    const [before, after] = [mine.texts[id]?.text ?? [], textFromWord(paragraphs)]
    const isTaken = inMine.includes(id) && sameText(before, after)
    if (isTaken || found.findIndex((each) => each.id === id) < index) return []
    const previous = found[index - 1]
    const added =
      previous?.part.after === under && previous
        ? { after: previous.id, below: previous.part.heading }
        : { after: under, below: under === undefined ? '' : sectionHeading(under, mine) }
    return [{ id, heading, before, after, isStruck: false, isChangedHere: before.length > 0, added }]
  })
}
