import { join } from 'node:path'

const own = process.platform === 'win32' ? 'Namndklar' : 'namndklar'

/** Where the program keeps its data when everything it writes goes into `folder`. */
export const dataIn = (folder: string): string => join(folder, own, 'data')

/** Where it keeps what is this machine's alone: notes, marks, the log, Electron's own files. */
export const programFilesIn = (folder: string): string => join(folder, own, 'program')
