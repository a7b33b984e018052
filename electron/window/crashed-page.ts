import { app, dialog, type BrowserWindow } from 'electron'
import type { Trouble } from '../host/trouble'
import { pageAddress } from '../page/ui-address'

/** A page that has died is opened anew, if the user wants: what was saved is read from disk again. */
export function reopenCrashedPage(window: BrowserWindow, trouble: Trouble): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    trouble.note(`Fönstrets process tog slut: ${reason} ${exitCode}`)
    void offerToReopen(window)
  })
}

async function offerToReopen(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Nämndklar',
    message: 'Fönstret slutade fungera',
    detail: 'Allt som stod som sparat finns kvar. Öppna fönstret igen och fortsätt där du var.',
    buttons: ['Öppna igen', 'Avsluta'],
    defaultId: 0,
    cancelId: 1,
    noLink: true
  })
  if (window.isDestroyed()) return
  if (response === 0) await window.loadURL(pageAddress)
  else app.exit(1)
}
