import type { ClashKind } from '../../../../shared/domain/clash-kinds'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { attendantSchema } from '../../../../shared/domain/attendance'
import { idOf } from '../../../builders/id-of'
import type { Overrides } from '../../../builders/overrides'
import { unitOf } from '../../../builders/unit'
import { consistent } from '../../cross-checks/clashes-of'
import type { Pair } from './pair'

type Facts = Overrides<MatterDraft>
const planted = (name: string, wrong: Facts, right: Facts): Pair => ({
  name,
  planted: consistent(wrong),
  clean: consistent(right)
})

const attendance = ['Person A (S)', 'Person B (M)'].map((text, index) =>
  attendantSchema.parse({ id: idOf(200 + index), text })
)
const decided = (text: string): Facts => ({
  units: [unitOf()],
  minutes: { outcome: 'changed', decidedClauses: [{ id: idOf(210), text }] }
})
const withdrawn = (withdrawnOn: string): Facts => ({
  units: [unitOf(), unitOf({ id: idOf(2), name: 'Eken', state: 'withdrawn', withdrawnOn })]
})

/** Facts that contradict each other, for every kind of contradiction: a kind without them does not compile. */
export const clashPairs: Record<ClashKind, Pair[]> = {
  absurdFigure: [
    planted('no employees', { units: [unitOf({ employees: '0' })] }, { units: [unitOf({ employees: '12' })] })
  ],
  dateOrder: [
    planted(
      'papers sent out before the report',
      { meeting: { papersBy: '2023-05-20' } },
      { meeting: { papersBy: '2023-06-07' } }
    )
  ],
  decisionUnits: [
    planted(
      'another unit decided',
      decided('Exempelnämnden godkänner att Förskolan Månen deltar i kvalitetsutmärkelsen.'),
      decided(`Exempelnämnden godkänner att ${unitOf().name} deltar i kvalitetsutmärkelsen.`)
    )
  ],
  earlierYears: [
    planted(
      'the year itself among the earlier ones',
      { units: [unitOf({ participation: 'earlier', earlierYears: '2022, 2023' })] },
      { units: [unitOf({ participation: 'earlier', earlierYears: '2021, 2022' })] }
    )
  ],
  entryDay: [
    planted(
      'a late entry',
      { units: [unitOf({ entrySubmitted: '2023-05-20', state: 'entrySubmitted' })] },
      { units: [unitOf({ entrySubmitted: '2023-05-17', state: 'entrySubmitted' })] }
    )
  ],
  meetingAfterDeadline: [
    planted('a late meeting', { meeting: { date: '2023-08-22' } }, { meeting: { date: '2023-06-30' } })
  ],
  noticePeriod: [
    planted(
      'too short a time of appeal',
      { minutes: { appealEnds: '2023-07-11' } },
      { minutes: { appealEnds: '2023-07-12' } }
    )
  ],
  samePerson: [
    planted(
      'one who verifies twice',
      { minutes: { verifiedBy: 'Ada Ek och Ada Ek' } },
      { minutes: { verifiedBy: 'Ada Ek och Bo Al' } }
    )
  ],
  sameUnitName: [
    planted(
      'two of one name',
      { units: [unitOf(), unitOf({ id: idOf(2) })] },
      { units: [unitOf(), unitOf({ id: idOf(2), name: 'Eken' })] }
    )
  ],
  unitsFailing: [
    planted(
      'one unit that fails',
      { units: [unitOf({ operationsPlan: 'no' })] },
      { units: [unitOf({ operationsPlan: 'yes' })] }
    )
  ],
  verificationPeriod: [
    planted('verified a day late', { minutes: { verifiedOn: '2023-06-29' } }, { minutes: { verifiedOn: '2023-06-28' } })
  ],
  voteOutcome: [
    planted(
      'won by the fewer votes',
      { minutes: { outcome: 'asProposed', vote: { yes: '5', no: '7' } } },
      { minutes: { outcome: 'asProposed', vote: { yes: '7', no: '5' } } }
    )
  ],
  votersPresent: [
    planted(
      'more votes than people',
      { minutes: { attendance, vote: { yes: '2', no: '1' } } },
      { minutes: { attendance, vote: { yes: '2', no: '0' } } }
    )
  ],
  withdrawalDay: [planted('withdrawn after the meeting', withdrawn('2023-07-05'), withdrawn('2023-06-05'))]
}
