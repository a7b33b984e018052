const bounds = /[;:()–—\n]|,\s|\s(?:men|medan|utan|som|att|eftersom|därför|samt)\s/giu

/** The clause around a place of a sentence, and where in the sentence it begins. */
export function clauseAround(
  sentence: string,
  start: number,
  end: number
): { readonly from: number; readonly text: string } {
  const ends = [...sentence.matchAll(bounds)]
  const before = ends.filter((match) => match.index + match[0].length <= start).at(-1)
  const after = ends.find((match) => match.index >= end)
  const opensClause = before !== undefined && /^\s/.test(before[0])
  const from = before === undefined ? 0 : before.index + (opensClause ? 0 : before[0].length)
  return { from, text: sentence.slice(from, after?.index) }
}
