import { textPassages } from '../domain/answers/text-passages'
import type { MatterDraft } from '../domain/matter'
import type { SectionedPaperKind } from '../domain/paper-kind'
import { plainSpaces } from '../domain/reading/plain-spaces'
import type { SectionText, TextBlock, TextInline } from '../domain/section-text'
import type { Block } from '../document/document'
import { readable, readableBlocks } from '../document/paragraphs'
import { settleBlocks } from '../document/settle'
import { composeSections, type ComposedSection } from '../text/papers/compose-sections'
import { sectionPath } from '../text/fields/section-path'
import type { SectionId } from '../text/fields/section-ids'
import { covered } from './covered'
import type { Passage, PassageForm } from './passage'
import { registeredNames } from './registered-names'
import { readOutcome } from '../domain/answers/read-outcome'
import { valueOf } from '../domain/reading/answer'

type Found = Pick<Passage, 'text' | 'form' | 'typedAt'>

/** The characters of an edited paragraph as they were typed, a break as a new line. */
export const typedText = (inlines: readonly TextInline[]): string =>
  inlines.map((inline) => (inline.type === 'break' ? '\n' : inline.text)).join('')

const formOf = (content: readonly TextInline[], next: TextBlock | undefined): PassageForm => {
  const spans = content.filter((inline) => inline.type === 'text' && inline.text.trim() !== '')
  if (spans.length > 0 && spans.every((span) => span.type === 'text' && span.bold)) return 'heading'
  return next?.type === 'list' ? 'lead' : 'paragraph'
}

function formIn(block: TextBlock, next: TextBlock | undefined): PassageForm {
  switch (block.type) {
    case 'paragraph':
      return formOf(block.content, next)
    case 'list':
      return block.ordered ? 'numbered' : 'bullet'
    case 'table':
      return 'cell'
  }
}

const editedPassages = (section: SectionId, text: SectionText): readonly Found[] =>
  text
    .flatMap((block, index): readonly Found[] =>
      textPassages([block]).map((inlines) => ({ text: typedText(inlines), form: formIn(block, text[index + 1]) }))
    )
    .map((found, passage) => ({ ...found, typedAt: { path: sectionPath(section), passage } }))

const composedPassages = (blocks: readonly Block[]): readonly Found[] =>
  settleBlocks(blocks).flatMap((block, index, all): readonly Found[] => {
    switch (block.type) {
      case 'paragraph':
        return [{ text: readable(block.content), form: all[index + 1]?.type === 'list' ? 'lead' : 'paragraph' }]
      case 'list':
        return block.items.flatMap(({ content, children = [] }) => [
          { text: readable(content), form: block.ordered ? ('numbered' as const) : ('bullet' as const) },
          ...children.map((child) => ({ text: readable(child), form: 'bullet' as const }))
        ])
      case 'table':
        return readableBlocks([block]).map((cell) => ({ text: cell, form: 'cell' }))
      case 'signatures':
        return []
    }
  })

type Rows = 'documents' | 'attendance' | 'dispatch' | 'decidedClauses'

/** The rows of the minutes that make up a whole section as they were typed. */
function rowsOf(id: string, { minutes }: MatterDraft): Rows | undefined {
  if (id === 'decision') return valueOf(readOutcome(minutes)) === 'changed' ? 'decidedClauses' : undefined
  if (id === 'absent') return 'attendance'
  return id === 'documents' || id === 'attendance' || id === 'dispatch' ? id : undefined
}

/** Those absent stand in a section of their own. */
const standsIn = (id: string, row: { readonly role?: string }): boolean =>
  (row.role?.trim() === 'absent') === (id === 'absent')

function typedRows(id: string, matter: MatterDraft): readonly Found[] {
  const rows = rowsOf(id, matter)
  if (rows === undefined) return []
  const all: readonly { readonly id: string; readonly text: string; readonly role?: string }[] = matter.minutes[rows]
  return all
    .filter((row) => standsIn(id, row))
    .map((row) => ({
      text: row.text,
      form: rows === 'decidedClauses' ? 'numbered' : 'bullet',
      typedAt: { path: `minutes.${rows}.${row.id}.text`, passage: 0 }
    }))
}

function passagesOf(section: ComposedSection, matter: MatterDraft): readonly Found[] {
  if (section.edited) return editedPassages(section.id, section.edited.text)
  const rows = typedRows(section.id, matter)
  return rows.length > 0 ? rows : composedPassages(section.blocks)
}

/** Which kind of space stands between two words is no matter for the reviewer; each letter keeps its place. */
const read = (
  kind: SectionedPaperKind,
  matter: MatterDraft
): readonly (Found & Pick<Passage, 'section' | 'heading'>)[] =>
  composeSections(kind, matter).flatMap((section) =>
    passagesOf(section, matter).map((found) => ({
      ...found,
      text: plainSpaces(found.text),
      section: section.id,
      heading: section.heading
    }))
  )

/** What the extract takes over from the report is read there, once. */
const taken = ['decision', 'case', 'laidProposal']
/** Words that members have handed in and that the minutes give as they are. */
const handedIn = ['reservation', 'statement', 'alternatesStatement']

/** The paragraphs, list items and table cells of a paper, as they will be sent and as they were typed. */
export function passages(kind: SectionedPaperKind, matter: MatterDraft): readonly Passage[] {
  const names = registeredNames(matter)
  const inReport = new Set(kind === 'staff-report' ? [] : read('staff-report', matter).map(({ text }) => text))
  const isRead = ({ text, section, typedAt }: Pick<Passage, 'text' | 'section' | 'typedAt'>): boolean => {
    if (text.trim() === '' || handedIn.includes(section)) return false
    return typedAt !== undefined || !taken.includes(section) || !inReport.has(text)
  }
  return read(kind, matter)
    .filter(isRead)
    .map((found) => ({
      ...found,
      withoutNames: covered(found.text, names.ofRegister),
      plain: covered(found.text, names.all)
    }))
}
