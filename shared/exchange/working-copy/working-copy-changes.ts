import type { MatterDraft } from '../../domain/matter'
import { sectionTextSchema, type SectionText } from '../../domain/section-text'
import type { Block, PaperDocument } from '../../document/document'
import { readable, readableBlocks } from '../../document/paragraphs'
import { settleBlocks } from '../../document/settle'
import { composeSections, type ComposedSection } from '../../text/papers/compose-sections'
import { textFromBlocks } from '../../text/sentences/section-blocks'
import { workingCopyPaper } from '../../text/papers/working-copy-paper'
import { canonicalLines, sameText } from './canonical-lines'
import type { WorkingCopyChanges, OtherChange, SectionChange } from './changes-in-word'
import { findBookmarks, type FoundBookmarks, type SoughtBookmark } from './find-bookmarks'
import { headChange } from './head-change'
import { plainInlines, plainLine } from './plain-line'
import { addedSections } from './added-sections'
import { withoutNewParts } from './new-parts'
import { reshapedIn } from './reshaped-in'
import { partChanges } from './part-change'
import { placeOfSection, senderPlace } from './bookmarks'
import { signatureChange } from './signature-change'
import { textFromWord } from './text-from-word'
import type { WordText } from './word-text'

const textOf = (section: ComposedSection | undefined): SectionText =>
  section ? textFromBlocks(settleBlocks(section.blocks)) : []

const firstLine = (blocks: readonly Block[]): readonly string[] =>
  readableBlocks(blocks)
    .filter((line) => plainLine(line) !== '')
    .slice(0, 1)

/** Besides the sections that may be edited, whether they say anything yet or not, every section of the paper is looked for. */
const soughtIn = (sections: readonly ComposedSection[], paper: PaperDocument): readonly SoughtBookmark[] => [
  ...[...sections, ...paper.sections.filter(({ id }) => !sections.some((each) => each.id === id))].map(
    ({ id, heading, blocks }): SoughtBookmark =>
      heading === undefined
        ? { place: placeOfSection(id), begins: 'line', lines: firstLine(blocks) }
        : { place: placeOfSection(id), begins: 'heading', lines: [heading] }
  ),
  { place: senderPlace, begins: 'end', lines: paper.sender.map(readable) }
]

const fits = (text: SectionText): boolean => sectionTextSchema.safeParse(text).success

/** Decision clauses are composed, unless someone has written them as a text of their own. */
const isComposed = (id: string, mine: MatterDraft): boolean => id === 'proposal' && mine.texts['proposal'] === undefined

interface Compared {
  readonly word: WordText
  /** The matter that the copy was made from. */
  readonly base: MatterDraft
  /** The same matter as it is now. */
  readonly mine: MatterDraft
}

function orderChange(sections: readonly ComposedSection[], { places }: FoundBookmarks): readonly OtherChange[] {
  const found = places.flatMap(({ place }) => sections.find(({ id }) => id === place) ?? [])
  const kept = sections.filter((section) => found.includes(section))
  return kept.some((section, index) => section !== found[index])
    ? [{ kind: 'order', after: found.map(({ heading }) => heading) }]
    : []
}

function headingChanges(sections: readonly ComposedSection[], { places }: FoundBookmarks): readonly OtherChange[] {
  return places.flatMap(({ place, heading }): readonly OtherChange[] => {
    const section = sections.find(({ id }) => id === place)
    if (!section || heading === null || plainInlines(heading.content) === plainLine(section.heading)) return []
    const after = heading.content
      .map((inline) => (inline.type === 'break' ? ' ' : inline.text))
      .join('')
      .trim()
    return [{ kind: 'heading', id: section.id, before: section.heading, after }]
  })
}

/** What has been changed in Word since a working copy was made, compared with what its matter composes. */
export function workingCopyChanges({ word, base, mine }: Compared): WorkingCopyChanges {
  const paper = workingCopyPaper(base).document
  const sections = composeSections('staff-report', base)
  const now = composeSections('staff-report', mine)
  const ids = sections.map(({ id }) => id)
  const { found, added } = withoutNewParts(findBookmarks(word, soughtIn(sections, paper)), paper, ids)
  const changed: SectionChange[] = []
  const others: OtherChange[] = []
  for (const section of sections) {
    const { id, heading } = section
    const inWord = found.places.find(({ place }) => place === id)
    const [then, before, after] = [
      textOf(section),
      textOf(now.find((each) => each.id === id)),
      textFromWord(inWord?.paragraphs ?? [])
    ]
    // What has been taken over already is changed no more.
    if (sameText(then, after) || sameText(before, after)) continue
    if (isComposed(id, mine)) others.push({ kind: 'decision', before, after })
    else if (!fits(after)) others.push({ kind: 'too-long', id, heading })
    else {
      others.push(...reshapedIn(inWord?.paragraphs ?? [], heading))
      changed.push({
        id,
        heading,
        before,
        after,
        isStruck: canonicalLines(after).length === 0,
        isChangedHere: !sameText(then, before)
      })
    }
  }
  for (const section of addedSections(added, { base, mine })) {
    if (fits(section.after)) changed.push(section)
    else others.push({ kind: 'too-long', id: section.id, heading: section.heading })
  }
  for (const { heading, paragraphs } of added) others.push(...reshapedIn(paragraphs, heading))
  return {
    sections: changed,
    others: [
      ...headChange(found.head, word.around, paper),
      ...others,
      ...headingChanges(sections, found),
      ...orderChange(sections, found),
      ...signatureChange(found, paper),
      ...partChanges(found, paper, ids)
    ],
    found: found.places.filter(({ place }) => sections.some(({ id }) => id === place)).length
  }
}
