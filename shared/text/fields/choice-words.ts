import { attendanceWords } from './attendance-words'
import { formWords } from './form-words'
import { genderAnalysisWords } from './gender-analysis-words'
import { outcomeWords } from './outcome-words'
import { operatorWords, participationWords, unitStateWords } from './rule-words'

const namesIn = (words: Record<string, { name: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([choice, { name }]) => [choice, name]))

const capacities = Object.fromEntries(Object.entries(attendanceWords).map(([role, { one }]) => [role, one]))

const voteMeaningNames = {
  asProposed: 'Bifall till tjänsteutlåtandets förslag',
  rejected: 'Avslag på tjänsteutlåtandets förslag',
  referredBack: 'Återremiss',
  tabled: 'Bordläggning'
}

const yesNo = { yes: 'Ja', no: 'Nej' }

/** What the stored words of closed lists are called on screen, by the field's place, with `*` for a row. */
export const choiceWords: Record<string, Record<string, string>> = {
  'committee.kind': { committee: 'Nämnd', board: 'Bolagets styrelse' },
  'committee.signaturePlace': { afterProposal: 'Efter förslaget till beslut', last: 'Sist' },
  'committee.awardSpelling': { lower: 'kvalitetsutmärkelsen', capital: 'Kvalitetsutmärkelsen' },
  'preparation.genderAnalysis': genderAnalysisWords,
  'decision.form': namesIn(formWords),
  'decision.immediateVerification': { none: 'Nej', item: 'Ja, av paragrafen', decision: 'Ja, av beslutet' },
  'minutes.outcome': namesIn(outcomeWords),
  'minutes.certified': yesNo,
  'minutes.attendance.*.role': capacities,
  'minutes.vote.questionOrder': {
    officeFirst: 'Tjänsteutlåtandets förslag först',
    officeLast: 'Tjänsteutlåtandets förslag sist'
  },
  'minutes.vote.yesMeans': voteMeaningNames,
  'minutes.vote.noMeans': voteMeaningNames,
  'minutes.vote.castingVote': yesNo,
  'units.*.operator': operatorWords,
  'units.*.participation': participationWords,
  'units.*.state': unitStateWords,
  'units.*.financedByCity': yesNo,
  'units.*.budgetResponsibility': yesNo,
  'units.*.staffResponsibility': yesNo,
  'units.*.operationsPlan': yesNo,
  'units.*.balancedBudget': yesNo,
  'units.*.ownAnswers.*': yesNo
}
