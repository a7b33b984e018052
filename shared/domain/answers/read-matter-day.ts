import { valueOf, type Answer } from '../reading/answer'
import type { Day } from '../reading/day'
import { readDay } from '../reading/read-day'
import { typedAt } from '../paths/field-path'
import type { MatterDraft } from '../matter'
import type { FieldPath } from '../paths/matter-path'
import { readYear } from '../reading/read-number'

/** The award year where it can be read: the year of a day that is typed without one. */
export const yearOfMatter = ({ awardYear }: Pick<MatterDraft, 'awardYear'>): number | undefined =>
  valueOf(readYear(awardYear))

/** Reads the day typed in one field of a matter; `12 juni` is a day of the matter's year. */
export const readMatterDay = (matter: MatterDraft, path: FieldPath): Answer<Day> =>
  readDay(typedAt(matter, path), { inYear: yearOfMatter(matter) })
