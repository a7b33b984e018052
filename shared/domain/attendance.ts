import { z } from 'zod'
import { readChoice } from './reading/read-choice'
import { readItemReference } from './reading/read-item-reference'
import { readLine } from './reading/read-line'
import type { Answer } from './reading/answer'
import { idSchema } from './id'
import type { Known } from './known'
import { typed } from './typed'

export const attendanceRoles = ['chair', 'member', 'servingAlternate', 'alternate', 'official', 'absent'] as const
/**
 * In what capacity someone was there: *ordförande*, *ledamot*, *tjänstgörande ersättare*, *närvarande ersättare*,
 * *tjänsteperson*; or was not, *frånvarande*.
 */
export type AttendanceRole = (typeof attendanceRoles)[number]

/** A person in the list of those present: `text` is the name with the party, and all that a file of version 0.1.0 has. */
export const attendantSchema = z.looseObject({
  id: idSchema,
  text: typed,
  role: typed,
  /** Whose place a serving alternate takes. */
  forWhom: typed,
  /** The item of the meeting, as in `before § 23`, at which the person comes or leaves. */
  arrives: typed,
  leaves: typed
})
export type Attendant = Known<z.infer<typeof attendantSchema>>

export interface AttendantAnswers {
  readonly name: Answer<string>
  readonly role: Answer<AttendanceRole>
  readonly forWhom: Answer<string>
  readonly arrives: Answer<string>
  readonly leaves: Answer<string>
}

/** What can be read of a row; a row without a role is one of those present, as every row once was. */
export const attendantAnswers = ({ text, role, forWhom, arrives, leaves }: Attendant): AttendantAnswers => ({
  name: readLine(text),
  role: readChoice(role, attendanceRoles),
  forWhom: readLine(forWhom),
  arrives: readItemReference(arrives),
  leaves: readItemReference(leaves)
})
