import { dialog, type BrowserWindow } from 'electron'
import { basename } from 'node:path'

/** Asks before a file is written over that the system's own dialog has not asked about. */
export async function askToReplace(window: BrowserWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Filen ${basename(path)} finns redan.`,
    detail: 'Ersätts den går det som står i den inte att få tillbaka härifrån.',
    buttons: ['Ersätt filen', 'Välj ett annat namn'],
    defaultId: 1,
    cancelId: 1,
    noLink: true
  })
  return response === 0
}
