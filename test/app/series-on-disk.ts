import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The one matter's folder in a data folder, and its generations, the newest first. */
export function seriesOnDisk(data: string): { id: string; folder: string; generations: string[] } {
  const matters = join(data, 'matters')
  const [id] = readdirSync(matters, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : []
  )
  if (id === undefined) throw new Error(`There is no matter in ${data}.`)
  const folder = join(matters, id)
  const names = readdirSync(folder).filter((name) => /\.\d{10}\.json$/.test(name))
  return {
    id,
    folder,
    generations: names
      .sort()
      .reverse()
      .map((name) => join(folder, name))
  }
}
