import { findingKinds, type FindingKind } from '../domain/finding'
import type { Kind } from './observation'
import { abbreviation } from './kinds/abbreviation'
import { attClause } from './kinds/att-clause'
import { awardSpelling } from './kinds/award-spelling'
import { brokenWord } from './kinds/broken-word'
import { caseSystemId } from './kinds/case-system-id'
import { classNamedTwoWays } from './kinds/class-named-two-ways'
import { classNotOfYear } from './kinds/class-not-of-year'
import { commaBeforeAnd } from './kinds/comma-before-and'
import { commaBeforeCapital } from './kinds/comma-before-capital'
import { committeeProposes } from './kinds/committee-proposes'
import { dateWithoutYear } from './kinds/date-without-year'
import { decisionVerb } from './kinds/decision-verb'
import { digitsForLetters } from './kinds/digits-for-letters'
import { gapInText } from './kinds/gap-in-text'
import { isoDate } from './kinds/iso-date'
import { missingFullStop } from './kinds/missing-full-stop'
import { missingPreposition } from './kinds/missing-preposition'
import { missingSummary } from './kinds/missing-summary'
import { registryNumberYear } from './kinds/registry-number-year'
import { repeatedSentence } from './kinds/repeated-sentence'
import { rulesNotConfirmed } from './kinds/rules-not-confirmed'
import { scanningError } from './kinds/scanning-error'
import { sentenceBeginsWithDigits } from './kinds/sentence-begins-with-digits'
import { unitNotNamed } from './kinds/unit-not-named'
import { unitSpelling } from './kinds/unit-spelling'
import { wrongYear } from './kinds/wrong-year'

const lookFor: Record<FindingKind, Kind> = {
  abbreviation,
  attClause,
  awardSpelling,
  brokenWord,
  caseSystemId,
  classNamedTwoWays,
  classNotOfYear,
  commaBeforeAnd,
  commaBeforeCapital,
  committeeProposes,
  dateWithoutYear,
  decisionVerb,
  digitsForLetters,
  gapInText,
  isoDate,
  missingFullStop,
  missingPreposition,
  missingSummary,
  registryNumberYear,
  repeatedSentence,
  rulesNotConfirmed,
  scanningError,
  sentenceBeginsWithDigits,
  unitNotNamed,
  unitSpelling,
  wrongYear
}

/** Each kind of mistake with the function that looks for it. */
export const kindsOf = findingKinds.map((kind) => [kind, lookFor[kind]] as const)
