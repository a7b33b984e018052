import { valueOf } from '../../domain/reading/answer'
import { readDay } from '../../domain/reading/read-day'
import type { MatterDraft } from '../../domain/matter'
import { issuedProposal } from '../../rules/taken/issued-proposal'
import { dayInText } from '../language/date-text'

/** What the decision as taken starts from, in a sentence. */
export function basisText(matter: MatterDraft): string {
  const issued = issuedProposal(matter)
  if (issued !== undefined) {
    const day = valueOf(readDay(issued.on))
    return `Utgår från tjänsteutlåtandet som gick ut ${day === undefined ? issued.on : dayInText(day)}.`
  }
  return matter.minutes.decision === null
    ? 'Inget tjänsteutlåtande är antecknat som utskickat. Utgår från enheterna i registret i dag.'
    : 'Inget tjänsteutlåtande var antecknat som utskickat. Utgår från enheterna i registret den dag då beslutet antecknades.'
}
