import { superfluous } from '../storage/generations/superfluous'
import type { NamedCopy } from './copy-name'

/** The copies of one matter that need not be kept: all but the ten newest, and the last of each of thirty days. */
export function superfluousCopies(copies: readonly NamedCopy[]): NamedCopy[] {
  const inOrder = [...copies].sort((a, b) => (a.at < b.at ? -1 : 1))
  const dropped = new Set(superfluous(inOrder.map(({ at }, generation) => ({ generation, savedAt: at, schema: 1 }))))
  return inOrder.filter((_copy, generation) => dropped.has(generation))
}
