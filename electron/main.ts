import { app } from 'electron'
import { homedir } from 'node:os'
import { basename } from 'node:path'
import { confinePage } from './page/confine-page'
import { chosenFolder } from './data/chosen-folder'
import {
  stopAfterUnexpected,
  stopBeforeStart,
  stopBesideAnother,
  stopWithoutChosenFolder,
  stopWithoutDataFolder
} from './host/failure'
import { isCommand } from './headless/run'
import { sayOutcome } from './headless/say-outcome'
import { filesNamed, OpenedFiles } from './host/opened-files'
import { foldersOn, withChosen } from './host/folders'
import { graphicsFor } from './host/graphics'
import { Log } from './host/log'
import { keepElectronFilesIn } from './host/paths'
import { beginRun } from './host/begin-run'
import { answerSecondStart, awaitAnswer } from './host/second-start'
import { start } from './start'
import { Trouble } from './host/trouble'
import { turnGraphicsOffWhenDead } from './host/dead-graphics'
import { unknownSwitch } from './host/switches'
import { registerUiScheme } from './page/ui-protocol'

// One synchronous block before ready: what Electron refuses later, and nothing that waits.
const trouble = new Trouble()
process.on('uncaughtException', (error) => stopAfterUnexpected(error, trouble))
// Something on the side: what a user has asked for answers for itself.
process.on('unhandledRejection', (error) => trouble.note('Något vid sidan av misslyckades', error))
const words = process.argv.slice(app.isPackaged ? 1 : 2)
// A command without a window comes first: it needs no display, no lock and no folder, and Electron waits for what the entry
// module awaits. Else everything is done at once, before anything can be ready.
if (isCommand(words[0])) app.exit(await sayOutcome(words, basename(process.execPath)))
else begin(words)

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
  const { profile } = set
  const log = new Log(profile)
  trouble.keepIn(profile, log)
  const chosen = chosenFolder(profile)
  if (chosen.kind === 'unreadable' && set.saidBy !== 'administrator') {
    stopWithoutChosenFolder(chosen.file)
    return
  }
  const folders = withChosen(set, chosen.kind === 'chosen' ? chosen.folder : undefined)
  const named = filesNamed(words, process.cwd(), process.platform)
  if (!app.requestSingleInstanceLock({ files: named.files, asks: process.pid })) {
    const unanswered = awaitAnswer(profile, process.pid)
    if (unanswered === undefined) app.exit(0)
    else stopBesideAnother(unanswered, profile)
    return
  }
  const graphics = graphicsFor(profile, process.env)
  if (graphics !== 'on') app.disableHardwareAcceleration()
  const remarks = beginRun({ profile, log, graphics, notOpened: named.others })
  const openedFiles = new OpenedFiles()
  openedFiles.add(named.files)
  app.setAppUserModelId('se.namndklar.program')
  app.commandLine.appendSwitch('lang', 'sv')
  app.enableSandbox()
  registerUiScheme()
  app.on('web-contents-created', (_event, contents) => confinePage(contents))
  app.on('second-instance', (_event, _words, _folder, handedOver) => {
    answerSecondStart(profile, handedOver)
    openedFiles.addHandedOver(handedOver)
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    openedFiles.add([file])
  })
  app.on('window-all-closed', () => app.quit())
  turnGraphicsOffWhenDead(profile, graphics, trouble)
  app
    .whenReady()
    .then(() => start({ folders, openedFiles, log, trouble, remarks, graphics }))
    .catch((error: unknown) => stopBeforeStart(error, trouble))
}
