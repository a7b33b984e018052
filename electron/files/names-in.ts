import { readdir } from 'node:fs/promises'

/** The names in a folder in lower case, as Windows compares them; none where it cannot be read. */
export async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  const names = folder === '' ? [] : await readdir(folder).catch(() => [])
  return new Set(names.map((name) => name.toLowerCase()))
}
