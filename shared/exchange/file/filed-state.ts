import { canonicalJson } from '../../domain/canonical-json'
import { hashOf } from '../../domain/hash-of'

/** A state of a matter as it was filed: one text for one content, and the hash by which it is known. */
export interface FiledState {
  readonly hash: string
  readonly text: string
}

/** The filed state of a matter, whatever the order and the spacing in its file. */
export function filedState(filed: object): FiledState {
  const text = canonicalJson(filed)
  return { hash: hashOf(text), text }
}
