import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { superfluous, type Dated } from '../../../electron/storage/generations/superfluous'

const state = (generation: number, day: string, schema = 1): Dated => ({
  generation,
  savedAt: `${day}T10:00:00.000Z`,
  schema
})

const days = (count: number) =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10))

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

describe('what need not be kept', () => {
  it('is nothing while there are ten', () => {
    expect(superfluous(numbers(1, 10).map((generation) => state(generation, '2023-03-01')))).toEqual([])
  })

  it('is all but the ten newest of one day', () => {
    expect(superfluous(numbers(1, 13).map((generation) => state(generation, '2023-03-01')))).toEqual([3, 2, 1])
  })

  it('is not the last of an earlier day', () => {
    const earlier = [state(1, '2023-02-27'), state(2, '2023-02-28'), state(3, '2023-02-28')]
    const today = numbers(4, 14).map((generation) => state(generation, '2023-03-01'))
    expect(superfluous([...earlier, ...today])).toEqual([4, 2])
  })

  it('counts what was saved at any hour of a day as of that day', () => {
    const at = (generation: number, savedAt: string): Dated => ({ generation, savedAt, schema: 1 })
    const earlier = [at(1, '2023-02-28T07:00:00.000Z'), at(2, '2023-02-28T16:59:59.999Z')]
    const today = numbers(3, 12).map((generation) => state(generation, '2023-03-01'))
    expect(superfluous([...earlier, ...today])).toEqual([1])
  })

  it('is what was saved before the thirty latest days of work', () => {
    const states = days(45).map((day, at) => state(at + 1, day))
    expect(superfluous(states)).toEqual(numbers(1, 15).reverse())
  })

  it('is never the last before a migration, however old', () => {
    const old = [state(1, '2020-01-01', 1), state(2, '2020-01-02', 1), state(3, '2021-01-02', 2)]
    const states = days(45).map((day, at) => state(at + 4, day, 3))
    expect(superfluous([...old, ...states]).filter((generation) => generation < 4)).toEqual([1])
  })

  it('is the same whatever a clock gone wrong has written into the newest', () => {
    const states = numbers(1, 20).map((generation) => state(generation, days(20)[generation - 1] ?? ''))
    expect(superfluous([...states, state(21, '2099-01-01')])).toEqual([])
    expect(superfluous([...states, state(21, '1970-01-01')])).toEqual([])
  })

  it('never holds one of the ten newest, and leaves no more than fifty of one schema', () => {
    const anyDay = fc.integer({ min: 0, max: 400 }).map((at) => days(401)[at] ?? '')
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 200 }), (saved) => {
        const states = saved.map((day, at) => state(at + 1, day))
        const dropped = new Set(superfluous(states))
        expect(states.slice(-10).some(({ generation }) => dropped.has(generation))).toBe(false)
        expect(states.length - dropped.size).toBeLessThanOrEqual(40)
      })
    )
  })
})
