/** More than a matter saved every second for eleven days; no series of ours takes such a step. */
export const longestStep = 1_000_000

/** Numbers that no series can have come to: someone has put a file there, which must not decide what the next is called. */
export function straysAmong(
  files: readonly { readonly kind: string; readonly generation: number }[]
): ReadonlySet<number> {
  const inUse = files.filter(({ kind }) => kind === 'generation' || kind === 'bad').map(({ generation }) => generation)
  const upwards = [...new Set(inUse)].sort((a, b) => a - b)
  const first = upwards.findIndex((generation, at) => generation - (upwards[at - 1] ?? 0) > longestStep)
  return new Set(first === -1 ? [] : upwards.slice(first))
}
