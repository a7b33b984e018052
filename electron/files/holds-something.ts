import { readdir } from 'node:fs/promises'

/** Whether there is a folder with something in it. */
export const holdsSomething = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.length > 0,
    () => false
  )
