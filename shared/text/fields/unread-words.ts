import type { Unreadable } from '../../domain/reading/answer'
import { fieldPattern } from '../../domain/paths/field-pattern'
import type { MatterPath } from '../../domain/paths/matter-path'
import { cleanLine } from '../../domain/reading/text-policy'

const longestQuoted = 100

/** What was typed, in quotation marks, and short enough to stand in a line. */
export const quoted = (typed: string): string => {
  const line = cleanLine(typed)
  return `”${line.length > longestQuoted ? `${line.slice(0, longestQuoted)}…` : line}”`
}

function kindOf(because: Unreadable, field: MatterPath): string {
  if (typeof because === 'object') return 'en dag'
  switch (because) {
    case 'notADay':
    case 'dayNotUnderstood':
    case 'dayWithoutYear':
    case 'monthWithoutDay':
    case 'dayInTwoWays':
      return 'en dag'
    case 'notADayOrMonth':
    case 'monthWithoutYear':
      return 'en dag eller en månad'
    case 'notAYear':
      return 'ett årtal'
    case 'notAWholeNumber':
    case 'negative':
      return fieldPattern(field).startsWith('minutes.vote.') ? 'antal röster' : 'ett antal'
    case 'notAPercentage':
      return 'en andel'
    case 'notAChoice':
      return 'något av valen'
    case 'notAnAddress':
      return 'en e-postadress'
    case 'notAnItem':
      return 'en paragraf'
    case 'notAnOrganisationNumber':
    case 'wrongCheckDigit':
      return 'ett organisationsnummer'
  }
}

/** What to say after a field's name where what is typed cannot be read: `kan inte läsas som antal röster: ”en”`. */
export const unreadWords = (
  { typed, because }: { readonly typed: string; readonly because: Unreadable },
  field: MatterPath
): string => `kan inte läsas som ${kindOf(because, field)}: ${quoted(typed)}`
