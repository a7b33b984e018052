import { z } from 'zod'
import { idSchema } from './id'
import type { Known } from './known'
import { meetingSchema } from './meeting'
import { minutesSchema } from './minutes'
import { editedSectionSchema } from './section-text'

/**
 * An earlier item of the same matter (*tidigare behandling*): the paragraph of a meeting that tabled it, referred it back or
 * rejected it, with the minutes and the edited texts of that meeting. The last item decides.
 */
export const earlierItemSchema = z.looseObject({
  id: idSchema,
  meeting: meetingSchema.prefault({}),
  minutes: minutesSchema.prefault({}),
  texts: z.record(z.string().max(100), editedSectionSchema).default({})
})
export type EarlierItem = Known<z.infer<typeof earlierItemSchema>>
