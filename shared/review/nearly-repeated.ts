/** Words that change little in what a sentence says, so that sentences that differ in these alone say the same. */
const light = new Set(
  (
    'alla att av bli blir både de den denna dess det detta du då därför därmed en enligt ett för förvaltningen går ha har i inkommen ' +
    'inkommit inkomma in till inom kan kommer kommit lämna lämnar lämnas lämnats man med mycket men måste nu när nämnden och ofta också om på redan ' +
    'ska skall samt sin sina sitt sig som så särskilt tillhanda under upp ut var vara vi vid vill är även år årets stadens mot hos ' +
    'skicka skickar skickas skickats sänds framme dock även därtill'
  ).split(' ')
)
const fewestWords = 7
const longEnough = 12

export interface Words {
  readonly all: readonly string[]
  /** Numbers, and names that have been covered: what tells one sentence from its parallel. */
  readonly telling: string
}

export const wordsOfSentence = (written: string, plain: string): Words => ({
  all: written.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  telling: [...(plain.match(/\d+|\u01C0+|(?<=\p{L}.*)\p{Lu}\p{L}+/gu) ?? [])].join(' ')
})

const isInflected = (one: string, other: string): boolean => {
  const shared = Math.min(one.length, other.length) - 3
  return shared >= 3 && one.slice(0, shared) === other.slice(0, shared)
}

/** The words of each that the other has no match for, taken in any order. */
function unmatched(
  one: readonly string[],
  other: readonly string[]
): { readonly left: readonly string[]; readonly right: readonly string[] } {
  const right = [...other]
  const left = one.filter((word) => {
    const at = right.indexOf(word)
    if (at < 0) return true
    right.splice(at, 1)
    return false
  })
  return { left, right }
}

/**
 * Whether two sentences say the same in nearly the same words. Sentences that differ in a number, a name or a *not*, or in
 * words that carry their sense, are parallel and meant; and what is proposed is proposed in the summary too.
 */
export function nearlyRepeated(one: Words, other: Words): boolean {
  const [shorter, longer] = [one, other].map(({ all }) => all.length).sort((a, b) => a - b)
  if (shorter === undefined || longer === undefined || shorter < fewestWords || longer - shorter > 4) return false
  if (one.telling !== other.telling || [one, other].some(({ all }) => all.includes('föreslår'))) return false
  const { left, right } = unmatched(one.all, other.all)
  if ([...left, ...right].some((word) => word === 'inte' || word === 'ej' || word === 'inga')) return false
  const heavyLeft = left.filter((word) => !light.has(word))
  const heavyRight = right.filter((word) => !light.has(word))
  const free = [...heavyRight]
  const unlike = heavyLeft.filter((word) => {
    const at = free.findIndex((each) => isInflected(word, each))
    if (at < 0) return true
    free.splice(at, 1)
    return false
  })
  const differing = Math.max(unlike.length, free.length)
  if (Math.max(left.length, right.length) > longer / 3) return false
  return (
    differing === 0 ||
    (shorter >= longEnough && differing === 1) ||
    (differing === 1 && Math.min(unlike.length, free.length) === 0)
  )
}
