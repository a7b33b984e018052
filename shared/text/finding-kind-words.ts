import type { FindingKind } from '../domain/finding'

/** What each kind of finding is called in a list. */
export const findingKindWords: Record<FindingKind, string> = {
  abbreviation: 'Förkortning',
  attClause: 'Att-sats i beslutet',
  awardSpelling: 'Utmärkelsens namn',
  brokenWord: 'Trasigt ord',
  caseSystemId: 'Nummer från ärendesystemet',
  classNamedTwoWays: 'Klass med två namn',
  classNotOfYear: 'Klass som inte är årets',
  commaBeforeAnd: 'Komma före och',
  commaBeforeCapital: 'Stor bokstav efter komma',
  committeeProposes: 'Vem som föreslår',
  dateWithoutYear: 'Datum utan årtal',
  decisionVerb: 'Godkänna, notera eller anmäla',
  digitsForLetters: 'Siffror i stället för bokstäver',
  gapInText: 'Lucka i texten',
  isoDate: 'Datum i siffror',
  missingFullStop: 'Punkt saknas',
  missingPreposition: 'Ord saknas',
  missingSummary: 'Sammanfattning saknas',
  registryNumberYear: 'Diarienumrets år',
  repeatedSentence: 'Upprepad mening',
  rulesNotConfirmed: 'Regler som inte är bekräftade',
  scanningError: 'Läst fel vid skanning',
  sentenceBeginsWithDigits: 'Mening som börjar med siffror',
  unitNotNamed: 'Enhet som inte nämns',
  unitSpelling: 'Enhetens namn',
  wrongYear: 'Fel årtal'
}
