import { fieldLabel } from '../../shared/text/field-label'
import { numberInDigits, numberInText } from '../../shared/text/number-words'
import type { Because, Missing, Outcome } from '../../shared/rules/outcome'

const because = (reason: Because): string => {
  switch (reason.kind) {
    case 'answeredNo':
      return 'svaret är nej'
    case 'tooFew':
      return reason.found === 0 ? 'enheten har inga medarbetare' : `enheten har ${numberInText(reason.found)}`
    case 'tooSmallShare':
      return `andelen är ${numberInDigits(reason.found)} procent`
  }
}

const missingWords = (missing: Missing): string => {
  switch (missing.kind) {
    case 'noAnswer':
      return fieldLabel(`units.*.${missing.field}`)
    case 'unreadableAnswer':
      return `${fieldLabel(`units.*.${missing.field}`)} går inte att läsa (”${missing.typed}”)`
    case 'noOwnAnswer':
      return 'svar på frågan'
    case 'unreadableRule':
      return 'årets regel går inte att läsa'
  }
}

/** How a unit stands to a criterion, and why, in a sentence. */
export const outcomeWords = (outcome: Outcome): string => {
  switch (outcome.kind) {
    case 'met':
      return 'Uppfyllt.'
    case 'notMet':
      return `Inte uppfyllt, eftersom ${because(outcome.because)}.`
    case 'unknown':
      return `Uppgift saknas: ${missingWords(outcome.missing)}.`
  }
}
