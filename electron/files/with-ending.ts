import { extname } from 'node:path'

/** The path with the ending of what is written; one that stands for another kind of file gives way to it. */
export function withEnding(path: string, ending: string, known: readonly string[]): string {
  const typed = extname(path).toLowerCase()
  if (typed === ending) return path
  return known.includes(typed) ? path.slice(0, -typed.length) + ending : path + ending
}
