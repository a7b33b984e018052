import { answered, unreadable, type Answer } from './answer'
import { readLine } from './read-line'

const shape = /^(?:16)?(\d{6})[- ]?(\d{4})$/
/** A personal identity number has a month here, from 01 to 12: https://www.skatteverket.se, *organisationsnummer*. */
const leastThirdDigit = 2

/** The sum by Luhn's rule is even by ten: every other digit counts twice, from the first of ten on. */
function hasCheckDigit(digits: string): boolean {
  const counted = [...digits].map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
  return counted.reduce((sum, each) => sum + Math.floor(each / 10) + (each % 10), 0) % 10 === 0
}

/** Reads an organisation number (*organisationsnummer*) and gives it as `212000-0142`. */
export function readOrganisationNumber(typed: string): Answer<string> {
  const line = readLine(typed)
  if (line.kind !== 'answered') return line
  const [, first = '', last = ''] = shape.exec(line.value) ?? []
  if (Number(first.charAt(2)) < leastThirdDigit) return unreadable(typed, 'notAnOrganisationNumber')
  return hasCheckDigit(first + last) ? answered(`${first}-${last}`) : unreadable(typed, 'wrongCheckDigit')
}
