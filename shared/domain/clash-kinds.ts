/** Every way in which facts of one matter can contradict each other (*motsägelse*). */
export const clashKinds = [
  'absurdFigure',
  'dateOrder',
  'decisionUnits',
  'earlierYears',
  'entryDay',
  'meetingAfterDeadline',
  'noticePeriod',
  'samePerson',
  'sameUnitName',
  'unitsFailing',
  'verificationPeriod',
  'voteOutcome',
  'votersPresent',
  'withdrawalDay'
] as const
export type ClashKind = (typeof clashKinds)[number]
