import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'

/** Asks for a folder to write in, which may be made there and then, beginning in the one used last. */
export async function askForFolder(
  window: BrowserWindow,
  words: { title: string; buttonLabel: string },
  lastFolder: string
): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...words,
    defaultPath: lastFolder !== '' && existsSync(lastFolder) ? lastFolder : app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory']
  })
  return canceled ? undefined : filePaths[0]
}
