import type { BigIntStats } from 'node:fs'
import type { FileStand } from './file-calls'

/** By size and both times: what is put back with the time it once had shows in the second. No number of a share's is taken. */
export const standFrom = ({ size, mtimeNs, ctimeNs, mtimeMs, ctimeMs }: BigIntStats): FileStand => ({
  mark: `${size}-${mtimeNs}-${ctimeNs}`,
  changedAt: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs)
})
