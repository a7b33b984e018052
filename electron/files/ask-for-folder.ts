import { dialog, type BrowserWindow } from 'electron'

/** Asks for a folder, which may be made there and then; undefined when the user thinks better of it. */
export async function askForFolder(
  window: BrowserWindow,
  words: { title: string; buttonLabel: string },
  from = ''
): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...words,
    ...(from !== '' && { defaultPath: from }),
    properties: ['openDirectory', 'createDirectory']
  })
  return canceled ? undefined : filePaths[0]
}
