import type { Unreadable } from '../../domain/reading/answer'
import { unitFieldReader } from '../../domain/answers/unit-answers'
import type { UnitField } from '../../domain/unit'
import type { CriterionOutcome } from '../../rules/checklist'
import type { Because, Missing } from '../../rules/outcome'
import { capitalised } from '../language/capitalised'
import { fieldLabel } from '../fields/field-label'
import { numberInDigits, numberInText } from '../language/number-words'
import { unreadWords } from '../fields/unread-words'

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

/** Why what was typed is no answer to its field. */
const because = (field: UnitField, typed: string): Unreadable => {
  const answer = unitFieldReader(field)(typed)
  return answer.kind === 'unreadable' ? answer.because : 'notAChoice'
}

/** `Uppgift saknas: …` of what nobody has told, and `… kan inte läsas som …` of what was typed. */
const missingText = (missing: Missing): string => {
  switch (missing.kind) {
    case 'noAnswer':
      return `Uppgift saknas: ${fieldLabel(`units.*.${missing.field}`)}`
    case 'unreadableAnswer': {
      const field = `units.*.${missing.field}` as const
      return `${capitalised(fieldLabel(field))} ${unreadWords({ typed: missing.typed, because: because(missing.field, missing.typed) }, field)}`
    }
    case 'noOwnAnswer':
      return 'Uppgift saknas: svar på frågan'
    case 'unreadableOwnAnswer':
      return `Svaret på frågan ${unreadWords({ typed: missing.typed, because: 'notAChoice' }, 'units.*.ownAnswers.*')}`
    case 'unreadableRule':
      return 'Årets regel kan inte läsas'
  }
}

/** The outcome in words: `Uppfyllt`, `Inte uppfyllt, eftersom …`, `Uppgift saknas: …`, or what it is that cannot be read. */
export function outcomeText({ outcome, criterion }: Pick<CriterionOutcome, 'outcome' | 'criterion'>): string {
  switch (outcome.kind) {
    case 'met':
      return 'Uppfyllt'
    case 'notMet':
      return `Inte uppfyllt, eftersom ${becauseText(outcome.because, criterion.wording)}`
    case 'unknown':
      return missingText(outcome.missing)
  }
}
