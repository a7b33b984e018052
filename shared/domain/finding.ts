import type { ClashKind } from './clash-kinds'
import type { SectionedPaperKind } from './paper-kind'

/** Mistakes that a text holds in itself. */
export const textFindingKinds = [
  'abbreviation',
  'attClause',
  'awardSpelling',
  'brokenWord',
  'caseSystemId',
  'classNamedTwoWays',
  'classNotOfYear',
  'commaBeforeAnd',
  'commaBeforeCapital',
  'committeeProposes',
  'dateWithoutYear',
  'decisionVerb',
  'digitsForLetters',
  'gapInText',
  'isoDate',
  'missingFullStop',
  'missingPreposition',
  'missingSummary',
  'registryNumberYear',
  'repeatedSentence',
  'rulesNotConfirmed',
  'scanningError',
  'sentenceBeginsWithDigits',
  'unitNotNamed',
  'unitSpelling',
  'wrongYear'
] as const
export type TextFindingKind = (typeof textFindingKinds)[number]

/** Facts of an edited text that say otherwise than the form does. */
export const formFindingKinds = [
  'addressAgainstMatter',
  'classOfUnit',
  'dayAgainstMatter',
  'deadlineAgainstRules',
  'historyAgainstMatter',
  'itemNumberAgainstMatter',
  'registryNumberAgainstMatter',
  'targetAgainstMatter',
  'unitCount',
  'unitNotTakingPart',
  'unknownUnit'
] as const
export type FormFindingKind = (typeof formFindingKinds)[number]

/** Every kind of mistake that the reviewer (*Granskning*) knows. */
export const findingKinds = [...textFindingKinds, ...formFindingKinds] as const
export type FindingKind = TextFindingKind | FormFindingKind

/** Where in a typed text a finding stands. */
export interface Spot {
  /** Path of what was typed: `texts.<section>`, or a field of the matter. */
  path: string
  /** Which paragraph or list item of the text, counted from zero; always zero in a field. */
  passage: number
  start: number
}

/** A change that puts a finding right (*rättelse*): `to` in place of `from`, at its spot. */
export interface Mend {
  description: string
  spot: Spot
  from: string
  to: string
}

/** Something in a paper that a person should look at again (*anmärkning*). Advice, never a block. */
export interface Finding {
  kind: FindingKind | ClashKind
  paper: SectionedPaperKind
  /** The section's id, or `head`. */
  section: string
  /** The words it is about; empty where they are missing. */
  quote: string
  /** Place and reason, in Swedish. */
  message: string
  /** Where a person can change it; absent where the words are composed from several fields. */
  spot?: Spot
  mend?: Mend
}
