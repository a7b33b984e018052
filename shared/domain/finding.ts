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
