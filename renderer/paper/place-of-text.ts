import type { MatterDraft } from '../../shared/domain/matter'
import { knownSection, type SectionId } from '../../shared/text/fields/section-ids'
import { sectionPath } from '../../shared/text/fields/section-path'
import type { Anchor } from '../state/navigation/anchor'

/** Sections whose words follow from answers of their own, rather than from a text. */
const answers: Partial<Record<SectionId, Anchor>> = {
  proposal: 'decision.form',
  laidProposal: 'decision.form',
  decision: 'minutes.outcome',
  attendance: 'minutes.attendance',
  documents: 'minutes.documents'
}

/** The field behind a section of the paper; undefined for one that nobody writes. */
export function placeOfSection(id: string | undefined): Anchor | undefined {
  const section = knownSection(id)
  return section && (answers[section] ?? sectionPath(section))
}

/** The field behind a text on the paper: the unit that it names, else what its section is written from. */
export function placeOfText(text: string, section: string | undefined, { units }: MatterDraft): Anchor | undefined {
  const named = units.find(({ name }) => name.trim() !== '' && text.trim() === name.trim())
  return named ? `units.${named.id}.name` : placeOfSection(section)
}
