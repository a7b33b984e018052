import { unitSchema, type Unit } from '../unit'

/** A unit as it is when someone adds it by hand: registered, and nothing else known. */
export const newUnit = (id: string): Unit => unitSchema.parse({ id, state: 'registered' })
