import { expect, it } from 'vitest'
import { temporaryFolder } from '../electron/storage/kit/temporary-folder'
import { buildFailingCalls, failingDisk } from '../harness/failing-disk'
import { howMany } from './how-many'

const runs = howMany('NAMNDKLAR_FAILING_RUNS', 60)

it(`loses nothing on a disk of which many calls fail below Node, in ${runs} runs of 40 saves`, async (context) => {
  const folder = await temporaryFolder()
  const shim = await buildFailingCalls(folder)
  if (shim === null) return context.skip()
  const figures = await failingDisk(folder, shim, runs)
  console.log('failing calls:', figures)
  expect(figures).toMatchObject({ lost: 0, died: 0, untold: [] })
})
