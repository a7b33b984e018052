import { monthNumber, monthWord } from './months'

const inWords = new RegExp(`^(?:i )?(${monthWord})\\.?,? ?(\\d{4})$`)
const yearFirst = /^(\d{4})[-/.](\d{1,2})$/
const monthFirst = /^(\d{1,2})[-/.](\d{4})$/

/** A month as `2024-11`, of `november 2024`, `nov 2024`, `2024-11` or `11/2024`; undefined for anything else. */
export function readMonth(word: string): string | undefined {
  const [, name = '', wordYear] = inWords.exec(word) ?? []
  const [, firstYear, second] = yearFirst.exec(word) ?? []
  const [, first, lastYear] = monthFirst.exec(word) ?? []
  const year = wordYear ?? firstYear ?? lastYear
  const month = monthNumber(name) || Number(second ?? first)
  return year !== undefined && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined
}

/** Whether a month stands alone, without a year. */
export const isMonthAlone = (word: string): boolean => new RegExp(`^(?:i )?${monthWord}\\.?$`).test(word)
