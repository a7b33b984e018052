import { describe, expect, it, vi } from 'vitest'
import { LatestWins } from '../../../electron/storage/latest-wins'
import { Queue } from '../../../electron/storage/queue'

/** Writes that end when the test says so. */
function slowWriter() {
  const written: string[] = []
  const endings: (() => void)[] = []
  const saves = new LatestWins<string, string>(new Queue(), async (value) => {
    await new Promise<void>((resolve) => endings.push(resolve))
    written.push(value)
    return `wrote ${value}`
  })
  const begun = () => vi.waitFor(() => expect(endings).toHaveLength(1), { interval: 1 })
  const end = async () => {
    await begun()
    endings.shift()?.()
  }
  return { saves, written, begun, end }
}

describe('writes that are asked for faster than the disk takes them', () => {
  it('are done one at a time, the waiting ones as one, with the latest state', async () => {
    const { saves, written, begun, end } = slowWriter()
    const first = saves.put('a')
    await begun()
    const waiting = ['b', 'c', 'd'].map((value) => saves.put(value))
    await end()
    await end()
    expect(await Promise.all([first, ...waiting])).toEqual(['wrote a', 'wrote d', 'wrote d', 'wrote d'])
    expect(written).toEqual(['a', 'd'])
  })

  it('are done again when asked for after all were done', async () => {
    const { saves, written, end } = slowWriter()
    const first = saves.put('a')
    await end()
    await first
    const second = saves.put('b')
    await end()
    expect(await second).toBe('wrote b')
    expect(written).toEqual(['a', 'b'])
  })
})

describe('a line', () => {
  it('goes on after a failure, which reaches the one who asked', async () => {
    const line = new Queue()
    const failing = line.next(() => Promise.reject(new Error('no')))
    const next = line.next(async () => 'yes')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })

  it('is settled when all that was asked for is done', async () => {
    const line = new Queue()
    let done = false
    void line.next(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      done = true
    })
    await line.settled()
    expect(done).toBe(true)
  })
})
