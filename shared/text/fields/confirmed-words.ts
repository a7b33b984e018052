import type { RuleStanding } from '../../rules/rule-standing'

const isOwnYear = (from: string, year: string): boolean => from.trim() === '' || from.trim() === year.trim()

/** How a part of the rules that does not count for the year is marked on screen; empty for one that does. */
export function standingMark(standing: RuleStanding, year: string): string {
  switch (standing.kind) {
    case 'open':
    case 'confirmed':
      return ''
    case 'unconfirmed':
      return isOwnYear(standing.from, year) ? 'inte bekräftad' : `från ${standing.from.trim()} – inte bekräftad`
    case 'otherYear':
      return `dag från ${standing.year} – frågas om`
  }
}

/** `för 2026`, or `för året` where no year is given. */
export const forYear = (year: string): string => `för ${year.trim() || 'året'}`

/** A criterion as outputs name it: one that nobody has confirmed for the year says so wherever it stands. */
export const criterionWords = (wording: string, standing: RuleStanding, year: string): string =>
  standing.kind === 'confirmed' ? wording : `${wording} (inte bekräftat ${forYear(year)})`

/** A class as lists and tables name it: one that nobody has confirmed for the year says so. */
export const classInList = (name: string, standing: RuleStanding): string =>
  standing.kind === 'confirmed' ? name : `${name} (inte bekräftad)`

/** Why a day is no answer for the year. */
export const otherYearText = (found: number, year: string): string =>
  `Dagen är från ${found}, men ärendet gäller ${year.trim()}. Skriv dagen ${forYear(year)}.`
