import { valueOf } from '../../domain/reading/answer'
import { readYear } from '../../domain/reading/read-number'

/** The year of the sample matter, for examples where the matter's own is not known. */
const sampleYear = 2023
const yearFor = (awardYear: string): number => valueOf(readYear(awardYear)) ?? sampleYear

/** Three ways to write one day, for hints: in words, in figures, and in the international form. */
export function dayExamples(awardYear: string): readonly [string, string, string] {
  const year = yearFor(awardYear)
  return [`12 juni ${year}`, `12/6 ${year}`, `${year}-06-12`]
}

export const monthExample = (awardYear: string): string => `november ${yearFor(awardYear)}`

/** The three ways in one line, for the hint of a field. */
export function daysForHint(awardYear: string): string {
  const [words, figures, international] = dayExamples(awardYear)
  return `${words}, ${figures} eller ${international}`
}
