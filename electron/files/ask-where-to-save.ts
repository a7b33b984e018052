import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'

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

/** Asks for a place to save, beginning in the folder used last; undefined when the user thinks better of it. */
export async function askWhereToSave(
  window: BrowserWindow,
  lastFolder: string,
  fileName: string
): Promise<string | undefined> {
  const folder = lastFolder !== '' && existsSync(lastFolder) ? lastFolder : app.getPath('documents')
  const ending = extname(fileName)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Spara som',
    buttonLabel: 'Spara',
    defaultPath: join(folder, fileName),
    filters: [{ name: kinds[ending] ?? 'Fil', extensions: [ending.slice(1)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory']
  })
  if (canceled || filePath === '') return undefined
  // Only Windows and macOS add the ending by themselves.
  return extname(filePath).toLowerCase() === ending ? filePath : filePath + ending
}
