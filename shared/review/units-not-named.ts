import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'
import type { SectionedPaperKind } from '../domain/paper-kind'
import { readableBlocks } from '../document/paragraphs'
import { participatingUnits } from '../rules/participating-units'
import { decidedUnits } from '../rules/taken/decided-units'
import { composeSections } from '../text/papers/compose-sections'
import type { SectionId } from '../text/fields/section-ids'
import { namesOf } from '../text/fields/unit-names'
import { annexSections } from '../text/sentences/units-annex'
import { unitsInPapers } from '../text/sentences/units-in-papers'

const comparable = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

/** The names that a text does not hold. Papers name units in the register's order, so each is looked for after the one before. */
function missingIn(text: string, names: readonly string[]): readonly string[] {
  let before = 0
  return names.filter((name) => {
    const word = comparable(name)
    const next = text.indexOf(word, before)
    if (next >= 0) before = next
    return next < 0 && !text.includes(word)
  })
}

/** Whether the proposed decision itself must hold every name: a noted registration does not, nor a wording without them. */
function namesUnits(matter: MatterDraft): boolean {
  const form = valueOf(matterAnswers(matter).decisionForm)
  if (form !== 'approve' && form !== 'nominate') return false
  const own = matter.committee.wording[form].trim()
  return own === '' || /\{enhet(?:er)?\}/.test(own)
}

/** The units that take part and that a paper does not name, and the section that would. What was proposed is not what was decided. */
export function unitsNotNamed(
  matter: MatterDraft,
  paper: SectionedPaperKind
): { readonly names: readonly string[]; readonly section: SectionId } {
  const all = composeSections(paper, matter)
  const proposal = paper === 'staff-report' && namesUnits(matter) ? all.filter(({ id }) => id === 'proposal') : []
  const read = proposal.length > 0 ? proposal : all.filter(({ id }) => id !== 'laidProposal')
  const units = paper === 'staff-report' ? participatingUnits(matter.units) : decidedUnits(matter)
  const annex = proposal.length > 0 ? [] : annexSections(matter, units)
  const text = comparable([...read, ...annex].flatMap(({ blocks }) => readableBlocks(blocks)).join('\n'))
  const names = missingIn(text, namesOf(unitsInPapers(matter, units)))
  return { names, section: proposal.length > 0 ? 'proposal' : paper === 'staff-report' ? 'summary' : 'case' }
}
