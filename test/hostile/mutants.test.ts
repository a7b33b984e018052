import { expect, it } from 'vitest'
import { tryMutants } from './try-mutants'

const count = 1_500

it(`${count} sound files with something done to them are refused or read, never thrown, and none takes five seconds`, async () => {
  const names = Object.getOwnPropertyNames(Object.prototype)
  const figures = await tryMutants(count)
  console.log(figures)
  expect(figures).toMatchObject({ mutants: count, thrown: [] })
  // Neither all of them nor none: else the mutations would be too coarse or too mild to find anything.
  expect(figures.refused).toBeGreaterThan(count / 4)
  expect(figures.refused).toBeLessThan(count)
  expect(figures.slowest).toBeLessThan(5_000)
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names)
})
