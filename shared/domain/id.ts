import { z } from 'zod'

/** The UUID that a matter, a unit, or a row has from its creation. */
export const idSchema = z.string().regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i)
