import { app } from 'electron'
import { homedir } from 'node:os'
import { confinePage } from './page/confine-page'
import { chosenFolder } from './data/chosen-folder'
import { stopAfterUnexpected, stopBeforeStart, stopWithoutChosenFolder, stopWithoutDataFolder } from './host/failure'
import { filesNamed, OpenedFiles } from './host/opened-files'
import { foldersOn, withChosen } from './host/folders'
import { keepElectronFilesIn } from './host/paths'
import { start } from './start'
import { unknownSwitch } from './host/switches'
import { registerUiScheme } from './page/ui-protocol'

// One synchronous block before ready: what Electron refuses later, and nothing that waits.
process.on('uncaughtException', stopAfterUnexpected)
process.on('unhandledRejection', stopAfterUnexpected)
begin(process.argv.slice(app.isPackaged ? 1 : 2))

function begin(words: readonly string[]): void {
  const refused = app.isPackaged ? unknownSwitch(words, process.platform) : undefined
  if (refused !== undefined) {
    process.stderr.write(`Nämndklar känner inte till ${refused} och har inte startat.\n`)
    app.exit(2)
    return
  }
  const set = foldersOn({ platform: process.platform, env: process.env, home: homedir() })
  if (set === undefined || !keepElectronFilesIn(set.profile)) {
    stopWithoutDataFolder(set?.profile)
    return
  }
  const chosen = chosenFolder(set.profile)
  if (chosen.kind === 'unreadable' && set.saidBy !== 'administrator') {
    stopWithoutChosenFolder(chosen.file)
    return
  }
  const folders = withChosen(set, chosen.kind === 'chosen' ? chosen.folder : undefined)
  const files = filesNamed(words, process.cwd(), process.platform)
  if (!app.requestSingleInstanceLock({ files })) {
    app.exit(0)
    return
  }
  const openedFiles = new OpenedFiles()
  openedFiles.add(files)
  app.setAppUserModelId('se.namndklar.program')
  app.commandLine.appendSwitch('lang', 'sv')
  app.enableSandbox()
  registerUiScheme()
  app.on('web-contents-created', (_event, contents) => confinePage(contents))
  app.on('second-instance', (_event, _words, _folder, handedOver) => openedFiles.addHandedOver(handedOver))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    openedFiles.add([file])
  })
  app.on('window-all-closed', () => app.quit())
  app
    .whenReady()
    .then(() => start({ folders, openedFiles }))
    .catch(stopBeforeStart)
}
