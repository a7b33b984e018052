import { z } from 'zod'
import { typed } from './typed'

/**
 * The meeting (*sammanträde*) that takes up the matter. `papersBy` is the day when the papers go out to the members,
 * `otherDates` the committee's other meetings of the year.
 */
export const meetingSchema = z.looseObject({
  date: typed,
  time: typed,
  place: typed,
  papersBy: typed,
  otherDates: typed
})
