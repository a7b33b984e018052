import type { Api } from '../../shared/ipc/api'
import { operationNames, type OperationName } from '../../shared/ipc/operation-names'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed } from '../../shared/result'

declare global {
  interface Window {
    readonly api: Api
  }
}

type Call = (request?: unknown) => Promise<OrProblem<unknown>>

/** A call that never rejects: a channel that breaks is told as a Problem, like every other failure. */
const total =
  (operation: OperationName): Call =>
  async (request) => {
    try {
      return await (window.api[operation] as Call)(request)
    } catch {
      return failed({ kind: 'unexpected', operation })
    }
  }

/** Everything the page may ask of the world. */
export const api = {
  ...Object.fromEntries(operationNames.map((name) => [name, total(name)])),
  onMenuCommand: (listener) => window.api.onMenuCommand(listener),
  onProgress: (listener) => window.api.onProgress(listener),
  onFlush: (listener) => window.api.onFlush(listener),
  onClosing: (listener) => window.api.onClosing(listener)
} as Api
