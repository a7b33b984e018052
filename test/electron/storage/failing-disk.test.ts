import { describe, expect, it } from 'vitest'
import { buildFailingCalls, failingDisk } from '../../harness/failing-disk'
import { temporaryFolder } from './kit/temporary-folder'

describe('the program on a disk of which many calls fail below Node', () => {
  it('loses nothing that it has called saved, and tells what it refuses', async (context) => {
    const folder = await temporaryFolder()
    const shim = await buildFailingCalls(folder)
    if (shim === null) return context.skip()
    const figures = await failingDisk(folder, shim, 8)
    console.log('failing calls:', figures)
    expect(figures).toMatchObject({ lost: 0, died: 0, untold: [] })
    expect(figures.failedCalls).toBeGreaterThan(20)
    expect(figures.saved).toBeGreaterThan(20)
  })
})
