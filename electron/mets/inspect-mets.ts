import { posix } from 'node:path'
import type { MetsLack } from '../../shared/exchange/archive/mets-lack'
import { failed, succeeded, type Result } from '../../shared/result'
import { lacksOfMets } from './lacks-of-mets'
import { attributeOf, readMets, type MetsReference } from './read-mets'

/** What the check has to know of a METS document. */
export interface InspectedMets {
  id: string
  lacks: readonly MetsLack[]
  references: readonly MetsReference[]
  pointers: readonly string[]
  unsafe: readonly string[]
}

/** Reads the METS document at a path of a package; that of the root folder tells of the whole. */
export function inspectMets(bytes: Uint8Array, file: string): Result<InspectedMets, 'damaged'> {
  const folder = posix.dirname(file)
  const mets = readMets(bytes, folder)
  if (!mets.ok) return failed('damaged')
  const { root, ...found } = mets.value
  return succeeded({
    ...found,
    id: attributeOf(root, 'OBJID'),
    lacks: lacksOfMets(root, folder === '.' ? 'package' : 'representation')
  })
}
