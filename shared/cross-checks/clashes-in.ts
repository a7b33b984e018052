import { clashKinds, type ClashKind } from '../domain/clash-kinds'
import type { MatterDraft } from '../domain/matter'
import { absurdFigure } from './absurd-figure'
import type { Clash, CrossCheck } from './clash'
import { dateOrder } from './date-order'
import { decisionUnits } from './decision-units'
import { earlierYears } from './earlier-years'
import { entryDay } from './entry-day'
import { meetingAfterDeadline } from './meeting-after-deadline'
import { noticePeriod } from './notice-period'
import { samePerson } from './same-person'
import { sameUnitName } from './same-unit-name'
import { unitsFailing } from './units-failing'
import { verificationPeriod } from './verification-period'
import { voteOutcome } from './vote-outcome'
import { votersPresent } from './voters-present'
import { withdrawalDay } from './withdrawal-day'

const checks: Record<ClashKind, CrossCheck> = {
  absurdFigure,
  dateOrder,
  decisionUnits,
  earlierYears,
  entryDay,
  meetingAfterDeadline,
  noticePeriod,
  samePerson,
  sameUnitName,
  unitsFailing,
  verificationPeriod,
  voteOutcome,
  votersPresent,
  withdrawalDay
}

/** Every contradiction between the facts of a matter, kind by kind. */
export const clashesIn = (matter: MatterDraft): readonly Clash[] =>
  clashKinds.flatMap((kind) => checks[kind](matter).map((clash) => ({ kind, ...clash })))
