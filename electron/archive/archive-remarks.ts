import type { MatterDraft } from '../../shared/domain/matter'
import { readOrganisationNumber } from '../../shared/domain/reading/read-organisation-number'
import { unreadableText } from '../../shared/text/fields/unreadable-text'
import { quoted } from '../../shared/text/fields/unread-words'
import type { SignedPaper } from './signed-paper'

function aboutOrganisation({ committee }: MatterDraft): readonly string[] {
  const number = readOrganisationNumber(committee.organisationNumber)
  switch (number.kind) {
    case 'answered':
      return []
    case 'missing':
      return ['Arkivbildaren står utan organisationsnummer. Det fylls i under Nämnd och möte.']
    case 'unreadable':
      return [`Organisationsnumret ${quoted(number.typed)} är utelämnat. ${unreadableText(number.because)}`]
  }
}

/** What the one who makes a package has to know of it, in words. */
export const archiveRemarks = (matter: MatterDraft, signed: readonly SignedPaper[]): readonly string[] => [
  ...aboutOrganisation(matter),
  ...signed
    .filter(({ claimsPdfA }) => !claimsPdfA)
    .map(({ name }) => `${quoted(name)} uppger inte att den är PDF/A. Den är med ändå.`)
]
