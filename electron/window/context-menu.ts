import { Menu, type BrowserWindow } from 'electron'

/** Cut, copy and paste by the right mouse button: Electron brings no such menu of its own. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    if (!isEditable && selectionText === '') return
    Menu.buildFromTemplate([
      { role: 'cut', label: 'Klipp ut', enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', label: 'Kopiera', enabled: editFlags.canCopy },
      { role: 'paste', label: 'Klistra in', enabled: editFlags.canPaste, visible: isEditable },
      { role: 'selectAll', label: 'Markera allt', enabled: editFlags.canSelectAll }
    ]).popup({ window })
  })
}
