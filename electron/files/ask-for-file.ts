import { dialog, type BrowserWindow, type FileFilter } from 'electron'

/** Asks for a file to read; undefined when the user thinks better of it. */
export async function askForFile(window: BrowserWindow, title: string, kind: FileFilter): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: 'Öppna',
    filters: [kind],
    properties: ['openFile']
  })
  return canceled ? undefined : filePaths[0]
}
