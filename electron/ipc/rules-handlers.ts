import { basename } from 'node:path'
import { rulesFileEnding } from '../../shared/exchange/file/rules-file'
import { succeeded } from '../../shared/result'
import type { FilesIn } from '../files/files-in'
import { openThroughGate } from '../gate/open-through-gate'
import type { Handlers } from './handlers'

/** A year's rules out of a file. Reading them changes nothing: the window shows what they would change, and asks. */
export const rulesHandlers = (asks: FilesIn) =>
  ({
    async importRulesFile() {
      const path = await asks.file({
        as: 'rules',
        title: 'Läs in regler',
        buttonLabel: 'Öppna',
        kind: { name: 'Årets regler i Nämndklar', extensions: [rulesFileEnding] }
      })
      if (path === undefined) return succeeded({ outcome: 'cancelled' })
      const opened = await openThroughGate('rules-file', path)
      return opened.ok ? succeeded({ outcome: 'read', ...opened.value, file: basename(path) }) : opened
    }
  }) satisfies Partial<Handlers>
