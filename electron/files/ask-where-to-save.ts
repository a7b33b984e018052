import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { askToReplace } from './ask-to-replace'
import { withEnding } from './with-ending'

const kinds: Record<string, string> = {
  '.docx': 'Word-dokument',
  '.txt': 'Text',
  '.html': 'Webbsida',
  '.ics': 'Kalenderfil',
  '.pdf': 'PDF',
  '.eml': 'Mejlutkast',
  '.csv': 'Tabell (CSV)',
  '.namndklar': 'Ärende i Nämndklar',
  '.namndklar-regler': 'Årets regler i Nämndklar'
}

/** Nobody is asked for ever. */
const mostTurns = 20

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Asks for a place to save, beginning in the folder used last; undefined when the user thinks better of it. */
export async function askWhereToSave(
  window: BrowserWindow,
  lastFolder: string,
  fileName: string
): Promise<string | undefined> {
  const folder = lastFolder !== '' && existsSync(lastFolder) ? lastFolder : app.getPath('documents')
  const ending = extname(fileName)
  let defaultPath = join(folder, fileName)
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: 'Spara som',
      buttonLabel: 'Spara',
      defaultPath,
      filters: [{ name: kinds[ending] ?? 'Fil', extensions: [ending.slice(1)] }],
      properties: ['showOverwriteConfirmation', 'createDirectory']
    })
    if (canceled || filePath === '') return undefined
    if (isFolder(filePath)) {
      defaultPath = join(filePath, fileName)
      continue
    }
    // Only Windows and macOS add the ending by themselves, and what the dialog has asked about is the name without it.
    const path = withEnding(filePath, ending, Object.keys(kinds))
    if (path === filePath || !existsSync(path) || (await askToReplace(window, path))) return path
    defaultPath = path
  }
  return undefined
}
