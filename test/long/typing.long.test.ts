import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../electron/storage/kit/temporary-folder'
import { typingCuts } from '../harness/typing-cuts'
import { howMany } from './how-many'

const cuts = howMany('NAMNDKLAR_TYPING_CUTS', 200)

describe('a program that is cut while somebody types', () => {
  it(`loses at most five seconds of typing, and what followed a pause not at all, ${cuts} times`, async () => {
    const figures = await typingCuts({ folder: await temporaryFolder(), cuts, atOnce: 10, longest: 20_000 })
    console.log('typing, kill -9:', figures)
    expect(figures).toMatchObject({ cuts, unreadable: 0 })
    // Half a second more, for a machine that has other things to do.
    expect(figures.oldestLost).toBeLessThan(5_500)
    expect(figures.longestPauseLost).toBeLessThan(1_500)
  })
})
