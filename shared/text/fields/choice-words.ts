import type { MatterPlace } from '../../domain/paths/matter-path'
import { unitFieldNames, unitFieldKind, type UnitFieldKind } from '../../domain/unit-fields'
import { attendanceWords } from './attendance-words'
import { formWords } from './form-words'
import { genderAnalysisWords } from './gender-analysis-words'
import { outcomeWords } from './outcome-words'
import { operatorWords, participationWords, unitStateWords } from './rule-words'

const namesIn = (words: Record<string, { readonly name: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([choice, { name }]) => [choice, name]))

const capacities = Object.fromEntries(Object.entries(attendanceWords).map(([role, { one }]) => [role, one]))

const voteMeaningNames = {
  asProposed: 'Bifall till tjänsteutlåtandets förslag',
  rejected: 'Avslag på tjänsteutlåtandets förslag',
  referredBack: 'Återremiss',
  tabled: 'Bordläggning'
}

const yesNo = { yes: 'Ja', no: 'Nej' }

const choicesOfKind: Partial<Record<UnitFieldKind, Record<string, string>>> = {
  operator: operatorWords,
  participation: participationWords,
  state: unitStateWords,
  yesNo
}

const ofUnits = Object.fromEntries(
  unitFieldNames.flatMap((field) => {
    const words = choicesOfKind[unitFieldKind(field)]
    return words ? [[`units.*.${field}`, words]] : []
  })
)

/** What the stored words of closed lists are called on screen, by the field's place, with `*` for a row. */
export const choiceWords: Partial<Record<MatterPlace, Record<string, string>>> = {
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
  ...ofUnits,
  'units.*.ownAnswers.*': yesNo
}
