import fc from 'fast-check'
import type { IpcMainInvokeEvent } from 'electron'
import { describe, expect, it } from 'vitest'
import { serve } from '../../../electron/ipc/serve'
import type { Handlers } from '../../../electron/ipc/handlers'
import { operationNames, type OperationName } from '../../../shared/ipc/operation-names'
import { operations } from '../../../shared/ipc/operations'

type Answer = (event: unknown, ...payloads: unknown[]) => Promise<unknown>

const ourPage = 'our page'

/** The door with handlers that only note what reached them. */
function door(act: (name: OperationName) => void = () => {}) {
  const reached: { name: OperationName; request: unknown }[] = []
  const reported: unknown[] = []
  const answers = new Map<string, Answer>()
  const handlers = Object.fromEntries(
    operationNames.map((name) => [
      name,
      (request: unknown) => {
        reached.push({ name, request })
        act(name)
        return { ok: true, value: null }
      }
    ])
  ) as unknown as Handlers
  const early = { aboutProgram: handlers.aboutProgram }
  serve(
    { handle: (name, answer) => void answers.set(name, answer as Answer) },
    {
      handlers: early,
      opened: Promise.resolve(handlers),
      isTrusted: (event: IpcMainInvokeEvent) => (event as unknown) === ourPage,
      report: (error) => void reported.push(error)
    }
  )
  const ask = (name: OperationName, ...payloads: unknown[]) => answers.get(name)?.(ourPage, ...payloads)
  return { ask, answers, reached, reported }
}

describe('the door between page and world', () => {
  it('has exactly one way in for each operation', () => {
    expect([...door().answers.keys()]).toEqual([...operationNames])
  })

  it('hands a parsed payload to its handler', async () => {
    const { ask, reached } = door()
    expect(await ask('saveSettings', { theme: 'dark' })).toEqual({ ok: true, value: null })
    expect(reached).toEqual([{ name: 'saveSettings', request: { theme: 'dark' } }])
  })

  it('lets nobody in but our own page', async () => {
    const { answers, reached } = door()
    expect(await answers.get('listMatters')?.('another page', undefined)).toEqual({
      ok: false,
      problem: { kind: 'not-understood', operation: 'listMatters' }
    })
    expect(reached).toEqual([])
  })

  it('turns what a handler throws into a problem, and keeps the details to itself', async () => {
    const failure = new Error('/home/anna/secret')
    const { ask, reported } = door(() => {
      throw failure
    })
    const problem = { kind: 'unexpected', operation: 'readSettings' }
    expect(await ask('readSettings')).toEqual({ ok: false, problem })
    expect(reported).toEqual([failure])
  })

  it.each(operationNames)('lets no payload through to %s that its schema refuses', async (name) => {
    const { ask, reached } = door()
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (payload) => {
        if (operations[name].request.safeParse(payload).success) accepted++
        await ask(name, payload)
        await ask(name, payload, payload)
        return reached.length === accepted
      }),
      { numRuns: 1_000 }
    )
  })
})
