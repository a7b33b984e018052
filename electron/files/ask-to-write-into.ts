import { dialog, type BrowserWindow } from 'electron'
import { basename } from 'node:path'

/** Asks before anything is written into a folder that has something in it. */
export async function askToWriteInto(window: BrowserWindow, folder: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Nämndklar',
    message: `Mappen ${basename(folder)} finns redan.`,
    detail:
      'Filer med samma namn ersätts. Andra filer ligger kvar och räknas som tillkomna när arkivpaketet kontrolleras.',
    buttons: ['Skriv i mappen', 'Avbryt'],
    defaultId: 1,
    cancelId: 1,
    noLink: true
  })
  return response === 0
}
