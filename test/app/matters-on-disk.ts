import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'

/** The matters as they lie in a data folder now, each in its newest generation. */
export function mattersOnDisk(data: string): MatterDraft[] {
  const matters = join(data, 'matters')
  const ids = readdirSync(matters, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : []
  )
  return ids.flatMap((id) => {
    const newest = readdirSync(join(matters, id))
      .filter((name) => /\.\d{10}\.json$/.test(name))
      .sort()
      .at(-1)
    if (newest === undefined) return []
    const [, payload = ''] = readFileSync(join(matters, id, newest), 'utf8').split(/\n(.*)/s)
    return [JSON.parse(payload) as MatterDraft]
  })
}
