import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json'

/** A state of a matter as it was filed: one text for one content, and the hash by which it is known. */
export interface FiledState {
  hash: string
  text: string
}

/** The filed state of a matter, whatever the order and the spacing in its file. */
export function filedState(filed: object): FiledState {
  const text = canonicalJson(filed)
  return { hash: bytesToHex(sha256(utf8ToBytes(text))), text }
}
