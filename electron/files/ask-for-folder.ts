import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'

/** Asks for a folder to write in, beginning in the one used last; undefined when the user thinks better of it. */
export async function askForFolder(window: BrowserWindow, title: string, lastFolder: string): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: 'Välj mapp',
    defaultPath: lastFolder !== '' && existsSync(lastFolder) ? lastFolder : app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory']
  })
  return canceled ? undefined : filePaths[0]
}
