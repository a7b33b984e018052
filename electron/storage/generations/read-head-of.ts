import { attempt } from '../disk/attempt'
import { briefPatience } from '../disk/brief-patience'
import { patiently } from '../disk/patiently'
import { readBytes } from '../disk/read-bytes'
import type { Steps } from '../disk/steps'
import { headerLimit } from './generation-bytes'
import { headerLineOf, type HeaderLine } from './header-line'

/** The header of a file in the form of a generation, without reading the rest; undefined when it cannot be read. */
export function* readHeadOf(path: string): Steps<HeaderLine | undefined> {
  const head = yield* attempt(patiently(() => readBytes(path, headerLimit), briefPatience))
  return head && headerLineOf(head)
}
