import { describe, expect, it } from 'vitest'
import { numberFromWords } from '../../../../shared/domain/reading/number-from-words'

describe('a number in letters', () => {
  it.each([
    ['noll', 0],
    ['ett', 1],
    ['Tolv', 12],
    ['nitton', 19],
    ['tjugo', 20],
    ['tjugoen', 21],
    ['trettio två', 32],
    ['nittionio', 99]
  ])('%s is %i', (text, number) => {
    expect(numberFromWords(text)).toBe(number)
  })

  it.each(['', 'hundra', 'fem sex', 'tjugotjugo', 'tjugonoll', 'tjugotolv', 'femma', '12'])('%j is none', (text) => {
    expect(numberFromWords(text)).toBeUndefined()
  })
})
