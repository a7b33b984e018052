import { findingKinds, type FindingKind } from '../domain/finding'
import type { Kind } from './observation'
import { abbreviation } from './kinds/abbreviation'
import { addressAgainstMatter } from './kinds/address-against-matter'
import { attClause } from './kinds/att-clause'
import { awardSpelling } from './kinds/award-spelling'
import { brokenWord } from './kinds/broken-word'
import { caseSystemId } from './kinds/case-system-id'
import { classNamedTwoWays } from './kinds/class-named-two-ways'
import { classNotOfYear } from './kinds/class-not-of-year'
import { classOfUnit } from './kinds/class-of-unit'
import { commaBeforeAnd } from './kinds/comma-before-and'
import { commaBeforeCapital } from './kinds/comma-before-capital'
import { committeeProposes } from './kinds/committee-proposes'
import { dateWithoutYear } from './kinds/date-without-year'
import { dayAgainstMatter } from './kinds/day-against-matter'
import { deadlineAgainstRules } from './kinds/deadline-against-rules'
import { decisionVerb } from './kinds/decision-verb'
import { digitsForLetters } from './kinds/digits-for-letters'
import { gapInText } from './kinds/gap-in-text'
import { historyAgainstMatter } from './kinds/history-against-matter'
import { isoDate } from './kinds/iso-date'
import { itemNumberAgainstMatter } from './kinds/item-number-against-matter'
import { missingFullStop } from './kinds/missing-full-stop'
import { missingPreposition } from './kinds/missing-preposition'
import { missingSummary } from './kinds/missing-summary'
import { registryNumberAgainstMatter } from './kinds/registry-number-against-matter'
import { registryNumberYear } from './kinds/registry-number-year'
import { repeatedSentence } from './kinds/repeated-sentence'
import { rulesNotConfirmed } from './kinds/rules-not-confirmed'
import { scanningError } from './kinds/scanning-error'
import { sentenceBeginsWithDigits } from './kinds/sentence-begins-with-digits'
import { targetAgainstMatter } from './kinds/target-against-matter'
import { unitCount } from './kinds/unit-count'
import { unitNotNamed } from './kinds/unit-not-named'
import { unitNotTakingPart } from './kinds/unit-not-taking-part'
import { unitSpelling } from './kinds/unit-spelling'
import { unknownUnit } from './kinds/unknown-unit'
import { wrongYear } from './kinds/wrong-year'

const lookFor: Record<FindingKind, Kind> = {
  abbreviation,
  addressAgainstMatter,
  attClause,
  awardSpelling,
  brokenWord,
  caseSystemId,
  classNamedTwoWays,
  classNotOfYear,
  classOfUnit,
  commaBeforeAnd,
  commaBeforeCapital,
  committeeProposes,
  dateWithoutYear,
  dayAgainstMatter,
  deadlineAgainstRules,
  decisionVerb,
  digitsForLetters,
  gapInText,
  historyAgainstMatter,
  isoDate,
  itemNumberAgainstMatter,
  missingFullStop,
  missingPreposition,
  missingSummary,
  registryNumberAgainstMatter,
  registryNumberYear,
  repeatedSentence,
  rulesNotConfirmed,
  scanningError,
  sentenceBeginsWithDigits,
  targetAgainstMatter,
  unitCount,
  unitNotNamed,
  unitNotTakingPart,
  unitSpelling,
  unknownUnit,
  wrongYear
}

/** Each kind of mistake with the function that looks for it. */
export const kindsOf = findingKinds.map((kind) => [kind, lookFor[kind]] as const)
