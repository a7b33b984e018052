import { valueOf } from '../../domain/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/matter-answers'
import { readableBlocks } from '../../document/paragraphs'
import { participatingUnits } from '../../rules/participating-units'
import { composeSections } from '../../text/compose-sections'
import { findingReasons } from '../../text/finding-reasons'
import { namesOf } from '../../text/unit-names'
import type { Kind } from '../observation'

const comparable = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

/** Whether the proposed decision itself must hold every name: a noted registration does not, nor a wording without them. */
function namesUnits(matter: MatterDraft): boolean {
  const form = valueOf(matterAnswers(matter).decisionForm)
  if (form !== 'approve' && form !== 'nominate') return false
  const own = matter.committee.wording[form].trim()
  return own === '' || /\{enhet(?:er)?\}/.test(own)
}

/** Composed sections name every unit; only an edited text can have lost one. What was proposed is not what was decided. */
export const unitNotNamed: Kind = ({ matter, paper }) => {
  const all = composeSections(paper, matter)
  const proposal = paper === 'staff-report' && namesUnits(matter) ? all.filter(({ id }) => id === 'proposal') : []
  const read = proposal.length > 0 ? proposal : all.filter(({ id }) => id !== 'laidProposal')
  const text = comparable(read.flatMap(({ blocks }) => readableBlocks(blocks)).join('\n'))
  const section = proposal.length > 0 ? 'proposal' : paper === 'staff-report' ? 'summary' : 'case'
  return namesOf(participatingUnits(matter.units))
    .filter((name) => !text.includes(comparable(name)))
    .map((quote) => ({ section, quote, reason: findingReasons.unitNotNamed, field: `texts.${section}` }))
}
