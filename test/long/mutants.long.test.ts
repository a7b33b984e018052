import { expect, it } from 'vitest'
import { tryMutants } from '../hostile/try-mutants'
import { howMany } from './how-many'

const mutants = howMany('NAMNDKLAR_MUTANTS', 100_000)

it(`none of ${mutants} mutants of sound files is thrown or takes five seconds`, async () => {
  // Other seeds than those of the short run.
  const figures = await tryMutants(mutants, 1_000_000)
  console.log(figures)
  expect(figures).toMatchObject({ mutants, thrown: [] })
  expect(figures.slowest).toBeLessThan(5_000)
})
