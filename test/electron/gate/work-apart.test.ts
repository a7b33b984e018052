import { describe, expect, it } from 'vitest'
import { workApart, type Stopped } from '../../../electron/gate/work-apart'

/** Long enough that a busy machine does not end by the clock what ends by itself. */
const bounds = { milliseconds: 20_000, megabytes: 16 }
const shortly = { milliseconds: 1_000, megabytes: 16 }
const answering = (code: string): string => `const { parentPort, workerData } = require('node:worker_threads'); ${code}`

describe('work in a thread of its own', () => {
  it('gives what the thread answers', async () => {
    const script = answering('parentPort.postMessage(workerData.map((each) => each * 2))')
    expect(await workApart(script, [1, 2], bounds)).toEqual({ ok: true, value: [2, 4] })
  })

  it.each<[what: string, code: string, because: Stopped]>([
    ['goes on for ever', 'while (true) {}', 'time'],
    ['searches for ever in a text', `/^(a+)+$/.test('a'.repeat(40) + '!')`, 'time'],
    ['waits and never answers', 'setInterval(() => {}, 1000)', 'time'],
    ['takes all memory, little by little', 'const all = []; while (true) all.push({ a: [all.length] })', 'memory'],
    ['takes all memory in one breath', `JSON.parse('[' + '{},'.repeat(1_000_000) + '0]')`, 'memory'],
    ['throws', `throw new Error('no')`, 'crash'],
    ['throws what is no error', 'throw null', 'crash'],
    ['rejects', `void Promise.reject(new Error('no'))`, 'crash'],
    ['goes too deep', 'const deeper = () => [deeper()]; deeper()', 'crash'],
    ['ends without a word', '', 'crash'],
    ['leaves', 'process.exit(0)', 'crash'],
    ['answers what cannot be sent', 'parentPort.postMessage(() => {})', 'crash'],
    ['is no program', '}{', 'crash']
  ])('that %s is stopped, and the program goes on', async (_what, code, because) => {
    const within = because === 'time' ? shortly : bounds
    expect(await workApart(answering(code), null, within)).toEqual({ ok: false, problem: because })
  })

  it('sees nothing of the environment', async () => {
    expect(await workApart(answering('parentPort.postMessage(Object.keys(process.env))'), null, bounds)).toEqual({
      ok: true,
      value: []
    })
  })

  it('cannot reach what the program is made of', async () => {
    const script = answering(`Object.prototype.taken = 1; Array.prototype.map = null; parentPort.postMessage('done')`)
    expect(await workApart(script, null, bounds)).toEqual({ ok: true, value: 'done' })
    expect('taken' in {}).toBe(false)
    expect([1].map((each) => each)).toEqual([1])
  })
})
