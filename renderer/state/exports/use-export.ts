import { use } from 'react'
import type { ExportState } from './export-state'
import { ExportsContext, type Exported, type Exports, type Order } from './exports-context'

export function useExports(): Exports {
  const exports = use(ExportsContext)
  if (!exports) throw new Error('useExports outside ExportsProvider')
  return exports
}

/** Writes one file at a time of each kind, and tells what became of the last one. */
export function useExport(what: Exported): { state: ExportState; start: (order: Order) => Promise<void> } {
  const { states, start } = useExports()
  return { state: states[what] ?? { kind: 'idle' }, start: (order) => start(what, order) }
}
