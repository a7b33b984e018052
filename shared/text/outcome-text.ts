import type { CriterionOutcome } from '../rules/checklist'
import type { Because, Missing } from '../rules/outcome'
import { fieldLabel } from './field-label'
import { numberInDigits, numberInText } from './number-words'

const becauseText = (because: Because, wording: string): string => {
  switch (because.kind) {
    case 'answeredNo':
      return `svaret är nej på ”${wording}”`
    case 'tooFew':
      return because.found === 0
        ? 'enheten har inga medarbetare'
        : `enheten har ${numberInText(because.found)} medarbetare och det krävs minst ${numberInText(because.least)}`
    case 'tooSmallShare':
      return `andelen stockholmare är ${numberInDigits(because.found)} procent och det krävs minst ${numberInDigits(because.least)} procent`
  }
}

const missingText = (missing: Missing): string => {
  switch (missing.kind) {
    case 'noAnswer':
      return fieldLabel(`units.*.${missing.field}`)
    case 'unreadableAnswer':
      return `${fieldLabel(`units.*.${missing.field}`)}, ”${missing.typed.trim()}” går inte att läsa`
    case 'noOwnAnswer':
      return 'svar på frågan'
    case 'unreadableRule':
      return 'regeln går inte att läsa'
  }
}

/** The outcome in words: `Uppfyllt`, `Inte uppfyllt, eftersom …` or `Uppgift saknas: …`. */
export function outcomeText({ outcome, criterion }: Pick<CriterionOutcome, 'outcome' | 'criterion'>): string {
  switch (outcome.kind) {
    case 'met':
      return 'Uppfyllt'
    case 'notMet':
      return `Inte uppfyllt, eftersom ${becauseText(outcome.because, criterion.wording)}`
    case 'unknown':
      return `Uppgift saknas: ${missingText(outcome.missing)}`
  }
}
