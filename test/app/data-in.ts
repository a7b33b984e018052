import { join } from 'node:path'

/** Where the program keeps its data when everything it writes goes into `folder`. */
export const dataIn = (folder: string): string =>
  process.platform === 'win32' ? join(folder, 'Namndklar', 'data') : join(folder, 'namndklar', 'data')
