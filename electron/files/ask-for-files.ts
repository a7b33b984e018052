import { dialog, type BrowserWindow, type FileFilter } from 'electron'

interface Asked {
  title: string
  buttonLabel: string
  kind: FileFilter
}

/** Asks for one or several files to read; none when the user thinks better of it. */
export async function askForFiles(window: BrowserWindow, { kind, ...words }: Asked): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...words,
    filters: [kind],
    properties: ['openFile', 'multiSelections']
  })
  return canceled ? [] : filePaths
}
