import type { MatterDraft } from '../../domain/matter'
import { valueOf } from '../../domain/reading/answer'
import type { MatterPath } from '../../domain/paths/matter-path'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { cleanLine } from '../../domain/reading/text-policy'
import { paragraphsOf, readableBlocks } from '../../document/paragraphs'
import { settle, settleBlocks } from '../../document/settle'
import { composeSections, type ComposedSection } from '../../text/papers/compose-sections'
import { sectionPath } from '../../text/fields/section-path'
import { minutesExtract } from '../../text/papers/minutes-extract'
import { unitsOfItem } from '../../rules/taken/decided-units'
import { covered } from '../covered'
import { registeredNames } from '../registered-names'

/** A year that the extract says: the matter's own, one told as history, or one that nothing in the matter explains. */
export interface YearSaid {
  readonly year: string
  readonly is: 'own' | 'history' | 'unexplained'
  /** Path of the text it stands in. */
  readonly field: MatterPath
}

const years = /(?<![\p{L}\p{N}/:–-])(?:19|20|21)\d{2}(?![\p{L}\p{N}/:])/gu
/** Days in figures and spans of years begin or end with a year too. */
const yearsInFigures = /(?<!\d)(?:19|20|21)\d{2}(?=[–-]\d{2,4})/gu
const laws = /\(?\d{4}:\d+\)?/g

/** Sections whose words somebody wrote, so that the reviewer has read each year in them. */
const isRead = ({ id, edited }: ComposedSection, { minutes, texts }: MatterDraft): boolean =>
  edited !== undefined ||
  (id === 'decision' &&
    (minutes.decision !== null || minutes.outcome === 'changed' || texts['proposal'] !== undefined)) ||
  (id === 'laidProposal' && texts['proposal'] !== undefined) ||
  (id === 'case' && texts['summary'] !== undefined)

/** Words that members have handed in and that the reviewer leaves as they are, and rows of titles and names. */
const unread = ['reservation', 'statement', 'alternatesStatement', 'documents', 'attendance', 'dispatch']

/**
 * Every year in the extract, one by one. A year in a text that the reviewer has read and let pass is told as history; in
 * composed words only a year in which a unit of the matter took part is.
 */
export function yearsInExtract(matter: MatterDraft, own: number): readonly YearSaid[] {
  const { all } = registeredNames(matter)
  const references = [matter.registryNumber, matter.minutes.protocolNumber]
    .map(cleanLine)
    .filter((typed) => typed !== '')
  const earlier = new Set(
    unitsOfItem(matter)
      .flatMap((unit) => valueOf(unitAnswers(unit).earlierYears) ?? [])
      .map(String)
  )
  const saidIn = (text: string, field: MatterPath, isHistory: (year: string) => boolean): readonly YearSaid[] => {
    const plain = references.reduce((left, typed) => left.replaceAll(typed, ''), text).replace(laws, '')
    const words = covered(plain, all)
    return [...words.matchAll(years), ...words.matchAll(yearsInFigures)].map(([year]) => ({
      year,
      is: year === String(own) ? 'own' : isHistory(year) ? 'history' : 'unexplained',
      field
    }))
  }
  const { head, title } = settle(minutesExtract(matter))
  const above = paragraphsOf({ draft: false, head, title, sections: [], sender: [] })
  const sections = composeSections('minutes-extract', matter).flatMap((section) => {
    const text = readableBlocks(settleBlocks(section.blocks)).join('\n')
    const mayTell = isRead(section, matter) && !unread.includes(section.id)
    return saidIn(text, sectionPath(section.id), (year) => mayTell || earlier.has(year))
  })
  return [...saidIn([...above.head, ...above.body].join('\n'), 'meeting.date', () => false), ...sections]
}
