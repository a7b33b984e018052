import { z } from 'zod'
import { typed } from './typed'

/**
 * The fields that were copied from one other year's matter and that nobody has confirmed (*kopierat och inte
 * bekräftat*): the award year they came from and their paths, as `typedAt` reads them. Confirming or changing a field
 * takes its path away. The year's rules are not listed here: each of their lines says itself whether it is confirmed.
 */
export const copiedFieldsSchema = z.looseObject({
  from: typed,
  fields: z.array(z.string().max(300)).max(200_000).default([])
})
