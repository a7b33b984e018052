import { join } from 'node:path'
import { realElectron, standInFolder } from '../../build/real-electron.mjs'

/** What a second start of the program is started with: the same as the first. */
export const electronExecutable = () => realElectron() ?? join(standInFolder, 'electron')
