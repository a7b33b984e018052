import type { TextFindingKind } from '../../../../shared/domain/finding'
import { abbreviationPairs } from './abbreviation'
import { attClausePairs } from './att-clause'
import { awardSpellingPairs } from './award-spelling'
import { brokenWordPairs } from './broken-word'
import { caseSystemIdPairs } from './case-system-id'
import { classNamedTwoWaysPairs } from './class-named-two-ways'
import { classNotOfYearPairs } from './class-not-of-year'
import { commaBeforeAndPairs } from './comma-before-and'
import { commaBeforeCapitalPairs } from './comma-before-capital'
import { committeeProposesPairs } from './committee-proposes'
import { dateWithoutYearPairs } from './date-without-year'
import { decisionVerbPairs } from './decision-verb'
import { digitsForLettersPairs } from './digits-for-letters'
import { gapInTextPairs } from './gap-in-text'
import { isoDatePairs } from './iso-date'
import { missingFullStopPairs } from './missing-full-stop'
import { missingPrepositionPairs } from './missing-preposition'
import { missingSummaryPairs } from './missing-summary'
import { registryNumberYearPairs } from './registry-number-year'
import { repeatedSentencePairs } from './repeated-sentence'
import { rulesNotConfirmedPairs } from './rules-not-confirmed'
import { scanningErrorPairs } from './scanning-error'
import { sentenceBeginsWithDigitsPairs } from './sentence-begins-with-digits'
import { unitNotNamedPairs } from './unit-not-named'
import { unitSpellingPairs } from './unit-spelling'
import { wrongYearPairs } from './wrong-year'
import type { Pair } from './pair'

/** Planted mistakes for every kind of mistake in the text itself: a kind without them does not compile. */
export const pairsOfKind: Record<TextFindingKind, Pair[]> = {
  abbreviation: abbreviationPairs,
  attClause: attClausePairs,
  awardSpelling: awardSpellingPairs,
  brokenWord: brokenWordPairs,
  caseSystemId: caseSystemIdPairs,
  classNamedTwoWays: classNamedTwoWaysPairs,
  classNotOfYear: classNotOfYearPairs,
  commaBeforeAnd: commaBeforeAndPairs,
  commaBeforeCapital: commaBeforeCapitalPairs,
  committeeProposes: committeeProposesPairs,
  dateWithoutYear: dateWithoutYearPairs,
  decisionVerb: decisionVerbPairs,
  digitsForLetters: digitsForLettersPairs,
  gapInText: gapInTextPairs,
  isoDate: isoDatePairs,
  missingFullStop: missingFullStopPairs,
  missingPreposition: missingPrepositionPairs,
  missingSummary: missingSummaryPairs,
  registryNumberYear: registryNumberYearPairs,
  repeatedSentence: repeatedSentencePairs,
  rulesNotConfirmed: rulesNotConfirmedPairs,
  scanningError: scanningErrorPairs,
  sentenceBeginsWithDigits: sentenceBeginsWithDigitsPairs,
  unitNotNamed: unitNotNamedPairs,
  unitSpelling: unitSpellingPairs,
  wrongYear: wrongYearPairs
}
