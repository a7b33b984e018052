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
import { stopBeforeStart } from './host/failure'
import type { Folders } from './host/folders'
import type { Graphics } from './host/graphics'
import { handlersFor } from './ipc/handlers-for'
import { LastFolders } from './host/last-folders'
import type { Log } from './host/log'
import { removeRunNote } from './host/run-note'
import { programHandlers } from './ipc/program-handlers'
import { serve } from './ipc/serve'
import { trustedSender } from './ipc/trusted-sender'
import { createMenu } from './window/menu'
import type { OpenedFiles } from './host/opened-files'
import { denyNetworkAndPermissions } from './page/session'
import { pageAddress } from './page/ui-address'
import { thisMachine } from './storage/machine'
import type { Trouble } from './host/trouble'
import { serveUi } from './page/ui-protocol'
import { readWindowNote, writeWindowNote } from './host/window-note'
import { showOnce } from './window/show-once'
import { bringForward, createWindow } from './window/window'
import { boundsOf, boundsOnScreen } from './window/window-bounds'
import type { MenuCommand } from '../shared/ipc/menu-command'
import type { StartRemark } from '../shared/ipc/start-remark'

interface Ground {
  folders: Folders
  openedFiles: OpenedFiles
  log: Log
  trouble: Trouble
  remarks: readonly StartRemark[]
  graphics: Graphics
}

/** Everything that needs a ready Electron, in order: the window first, and what the data folder knows when it answers. */
export async function start({ folders, openedFiles, log, trouble, remarks, graphics }: Ground): Promise<void> {
  const { profile } = folders
  const opening = DataKeeper.open(folders, thisMachine())
  serveUi(readBundledFiles(join(import.meta.dirname, '../renderer')))
  await denyNetworkAndPermissions(session.defaultSession, app.isPackaged)

  const { place, theme } = readWindowNote(profile)
  nativeTheme.themeSource = theme
  const window = createWindow(boundsOnScreen(place))
  showOnce(window, place?.maximized ?? false)
  app.on('second-instance', () => bringForward(window))
  const send = (command: MenuCommand) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannels.menuCommand, command)
  }
  Menu.setApplicationMenu(createMenu(send, process.platform))
  offerContextMenu(window)
  reopenCrashedPage(window, trouble)
  flushBeforeSleep(window)

  let keeper: DataKeeper | undefined
  const rememberPlace = () => writeWindowNote(profile, { theme: nativeTheme.themeSource, place: boundsOf(window) })
  const lastFolders = new LastFolders(profile)
  const saveNow = () => keeper?.data.unfinished.writeNow()
  trouble.whenEnding(saveNow)
  window.on('session-end', () => {
    saveNow()
    removeRunNote(profile)
  })
  window.webContents.on('render-process-gone', () => void keeper?.data.attendance.leaveAll())

  const { closeForGood, stayOpen } = saveBeforeClosing(window)
  const early = programHandlers({
    folders: () => keeper?.folders ?? folders,
    remarks,
    graphics,
    log,
    rememberPlace,
    closeForGood,
    stayOpen
  })
  const opened = opening.then((found) => {
    keeper = found
    const handlersOver = (data: Data) => ({
      ...early,
      ...handlersFor({ window, data, keeper: found, openedFiles, lastFolders, rememberPlace, closeForGood })
    })
    found.whenChanged((data) => {
      serving.handlers = handlersOver(data)
    })
    nativeTheme.themeSource = found.data.settings.settings.theme
    return (serving.handlers = handlersOver(found.data))
  })
  opened.catch((error: unknown) => stopBeforeStart(error, trouble))
  const report = (error: unknown) => trouble.note('En uppgift från fönstret misslyckades', error)
  const serving: Parameters<typeof serve>[1] = { isTrusted: trustedSender(window), handlers: early, opened, report }
  serve(ipcMain, serving)

  await window.loadURL(pageAddress)
  openedFiles.whenAny(() => {
    bringForward(window)
    send('open-file')
  })
}
