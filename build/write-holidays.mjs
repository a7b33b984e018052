import Holidays from 'date-holidays'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Writes the table of Swedish holidays: `node build/write-holidays.mjs` after date-holidays has been updated. The
 * library computes a year's days from 1.2 MB of code for the calendars of the world, so the program has its answers.
 */

const firstYear = 2005
const lastYear = 2099

const library = new Holidays('SE', { timezone: 'UTC', languages: 'sv', types: ['public', 'bank'] })

/** @param {number} year */
const daysOf = (year) => new Map(library.getHolidays(year).map(({ date, name }) => [name, date.slice(5, 10)]))

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
const names = [...daysOf(2023).keys()]

/** @param {number} year */
function row(year) {
  const days = daysOf(year)
  if (days.size !== names.length)
    throw new Error(`${year} has other holidays than 2023: the table needs another shape.`)
  return names.map((name) => {
    const day = days.get(name)
    if (day === undefined) throw new Error(`${year} lacks ${name}.`)
    return day
  })
}

const code = `/** Swedish public holidays, and the three eves that L2 2 § counts with them, in the table's order. */
export const holidayNames = [
${names.map((name) => `  '${name}'`).join(',\n')}
] as const

/** Written by build/write-holidays.mjs from date-holidays. In 2005 the list of holidays became the present one. */
export const holidayTable: Readonly<Record<number, string>> = {
${years.map((year) => `  ${year}: '${row(year).join(' ')}'`).join(',\n')}
}
`

writeFileSync(resolve(import.meta.dirname, '../shared/rules/days/holiday-table.ts'), code)
