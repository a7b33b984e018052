import { z } from 'zod'

/** Longest text, in UTF-16 units, that a field or a section takes in. */
export const textLimit = 200_000

const asTyped = z.string().max(textLimit)

/**
 * What a person typed, kept as typed, also where it cannot be read (`-3` employees, `2024-02-30`).
 * Files edited by hand may hold a bare number or a bare yes or no; an absent field is an unanswered one.
 */
export const typed = z
  .union([
    asTyped,
    z.number().transform(String),
    z.boolean().transform((yes) => (yes ? 'yes' : 'no')),
    z.null().transform(() => '')
  ])
  .default('')
