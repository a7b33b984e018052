import { describe, expect, it } from 'vitest'
import { typingCuts } from '../../harness/typing-cuts'
import { temporaryFolder } from './kit/temporary-folder'

describe('a program that is cut while somebody types', () => {
  it('loses at most five seconds of typing, and what followed a pause not at all', async () => {
    const figures = await typingCuts({ folder: await temporaryFolder(), cuts: 8, atOnce: 8, longest: 9_000 })
    expect(figures).toMatchObject({ cuts: 8, unreadable: 0 })
    expect(figures.keys).toBeGreaterThan(50)
    // A second more, for a machine that has other things to do.
    expect(figures.oldestLost).toBeLessThan(6_000)
    expect(figures.longestPauseLost).toBeLessThan(2_000)
  }, 60_000)
})
