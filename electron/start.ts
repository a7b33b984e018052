import { app, ipcMain, Menu, nativeTheme, session } from 'electron'
import { join } from 'node:path'
import { readBundledFiles } from './page/bundled-files'
import { saveBeforeClosing } from './window/closing'
import { DataKeeper } from './data/data-keeper'
import type { Data } from './data/open-data'
import { offerContextMenu } from './window/context-menu'
import { reopenCrashedPage } from './window/crashed-page'
import { flushBeforeSleep } from './window/flush-before-sleep'
import { eventChannels } from './ipc/event-channels'
import type { Folders } from './host/folders'
import { handlersFor } from './ipc/handlers-for'
import { serve } from './ipc/serve'
import { trustedSender } from './ipc/trusted-sender'
import { createMenu } from './window/menu'
import type { OpenedFiles } from './host/opened-files'
import { denyNetworkAndPermissions } from './page/session'
import { pageAddress } from './page/ui-address'
import { thisMachine } from './storage/machine'
import { serveUi } from './page/ui-protocol'
import { bringForward, createWindow } from './window/window'
import { boundsOf, boundsOnScreen } from './window/window-bounds'
import type { MenuCommand } from '../shared/ipc/menu-command'

interface Ground {
  folders: Folders
  openedFiles: OpenedFiles
}

/** Everything that needs a ready Electron, in order. */
export async function start({ folders, openedFiles }: Ground): Promise<void> {
  serveUi(readBundledFiles(join(import.meta.dirname, '../renderer')))
  await denyNetworkAndPermissions(session.defaultSession, app.isPackaged)

  const keeper = await DataKeeper.open(folders, thisMachine())
  const { window: place, theme } = keeper.data.settings.settings
  nativeTheme.themeSource = theme
  const window = createWindow(boundsOnScreen(place))
  if (place?.maximized) window.maximize()
  window.on('session-end', () => keeper.data.unfinished.writeNow())
  const send = (command: MenuCommand) => window.webContents.send(eventChannels.menuCommand, command)
  Menu.setApplicationMenu(createMenu(send, process.platform))
  offerContextMenu(window)
  reopenCrashedPage(window)
  const { closeForGood, stayOpen } = saveBeforeClosing(window)
  const report = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  const rememberPlace = () => keeper.data.settings.change((settings) => ({ ...settings, window: boundsOf(window) }))
  const handlersOver = (data: Data) =>
    handlersFor({ window, data, keeper, openedFiles, rememberPlace, closeForGood, stayOpen })
  const serving = { isTrusted: trustedSender(window), handlers: handlersOver(keeper.data), report }
  keeper.whenChanged((data) => {
    serving.handlers = handlersOver(data)
  })
  serve(ipcMain, serving)
  flushBeforeSleep(window)
  window.webContents.on('render-process-gone', () => void keeper.data.attendance.leaveAll())

  app.on('second-instance', () => bringForward(window))
  await window.loadURL(pageAddress)
  openedFiles.whenAny(() => {
    bringForward(window)
    send('open-file')
  })
}
