import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { operationNames, type OperationName } from '../../shared/ipc/operation-names'
import { operations } from '../../shared/ipc/operations'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed } from '../../shared/result'
import type { Handlers } from './handlers'

interface Serving {
  /** Those that can answer; the others wait for the data folder. */
  handlers: Partial<Handlers>
  opened: Promise<Handlers>
  isTrusted: (event: IpcMainInvokeEvent) => boolean
  /** Told of whatever a handler throws; the page only learns that something unexpected happened. */
  report: (error: unknown) => void
}

/** The only door between page and world: trusted sender → parsed payload → handler → Result. It never rejects. */
export function serve(ipc: Pick<IpcMain, 'handle'>, serving: Serving): void {
  for (const name of operationNames) {
    ipc.handle(name, async (event, ...payloads: readonly unknown[]) => {
      try {
        // Before any await: a frame that has navigated meanwhile reads as null.
        if (!serving.isTrusted(event) || payloads.length > 1) return notUnderstood(name)
        return await answer(name, serving, payloads[0])
      } catch (error) {
        serving.report(error)
        return failed({ kind: 'unexpected', operation: name })
      }
    })
  }
}

async function answer(
  name: OperationName,
  { handlers, opened }: Serving,
  payload: unknown
): Promise<OrProblem<unknown>> {
  const request = operations[name].request.safeParse(payload)
  if (!request.success) return notUnderstood(name)
  // The compiler cannot see that this handler and this request go by the same name.
  const handle = (handlers[name] ?? (await opened)[name]) as (request: unknown) => Promise<OrProblem<unknown>>
  return handle(request.data)
}

const notUnderstood = (operation: OperationName) => failed({ kind: 'not-understood' as const, operation })
