import type { BrowserWindow } from 'electron'
import { basename } from 'node:path'
import { parseRulesFile } from '../../shared/exchange/parse-rules-file'
import { rulesFileEnding } from '../../shared/exchange/rules-file'
import { succeeded } from '../../shared/ipc/result'
import { askForFile } from '../files/ask-for-file'
import { readSmallFile } from '../files/read-small-file'
import type { Handlers } from './handlers'

/** A year's rules out of a file. Reading them changes nothing: the window shows what they would change, and asks. */
export const rulesHandlers = (window: BrowserWindow): Pick<Handlers, 'importRulesFile'> => ({
  async importRulesFile() {
    const path = await askForFile(window, 'Läs in regler', { name: 'Årets regler i Nämndklar', extensions: [rulesFileEnding] })
    if (path === undefined) return succeeded({ outcome: 'cancelled' })
    const file = basename(path)
    const text = await readSmallFile(path)
    if (!text.ok) return text
    const parsed = parseRulesFile(text.value, file)
    return parsed.ok ? succeeded({ outcome: 'read', ...parsed.value, file }) : parsed
  }
})
