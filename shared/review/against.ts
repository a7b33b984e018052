import type { PassageObservation } from './observation'
import type { TypedSentence } from './typed-sentences'

/** Words of a sentence, by their place in it, and what the form says in their stead. */
export interface Instead {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** A sentence that says something else than the form: quoted whole, and mended in the words at fault alone. */
export const against = (
  { passage, start, end }: TypedSentence,
  reason: string,
  mend?: Instead
): PassageObservation => ({
  passage,
  start,
  end,
  reason,
  ...(mend === undefined ? {} : { mend: { start: start + mend.start, end: start + mend.end, to: mend.to } })
})
