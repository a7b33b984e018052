import { answered, missing, type Answer } from './answer'
import { readLine } from './read-line'

const sign = '(?:§\\s*§|§|paragraf(?:en|erna|er)?)'
const signBefore = new RegExp(`^(${sign}(?:\\s*§)*)\\s*`, 'i')
const signBehind = new RegExp(`^(\\d.*?)\\s*(${sign})$`, 'i')

const isDouble = /^(?:§\s*§|paragrafer)/i
const isSeveral = /[-–,]| och /

/**
 * Reads the number of an item in the minutes (*paragraf*), and gives it with its sign before it: `§ 23` of `23`, `§23` or
 * `23 §`, and `§§ 23–24` of `§§ 23–24`. What holds a sign elsewhere, such as `KS § 112`, stands as it is.
 */
export function readItemNumber(typed: string): Answer<string> {
  const line = readLine(typed)
  if (line.kind !== 'answered') return line
  const [, before = ''] = signBefore.exec(line.value) ?? []
  const bare = line.value.replace(signBefore, '')
  const [, number = bare, behind = ''] = signBehind.exec(bare) ?? []
  if (number === '') return missing
  if (number.includes('§')) return line
  return answered(`${isDouble.test(before || behind) && isSeveral.test(number) ? '§§' : '§'} ${number}`)
}
