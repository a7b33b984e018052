import { setTimeout } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { openData, type Data } from '../../electron/data/open-data'
import { FilesOut } from '../../electron/files/files-out'
import { FilesIn } from '../../electron/files/files-in'
import { LastFolders } from '../../electron/host/last-folders'
import { openThroughGate } from '../../electron/gate/open-through-gate'
import { importHandlers } from '../../electron/ipc/import-handlers'
import { loadProblem } from '../../electron/ipc/load-problem'
import { lookHandlers } from '../../electron/ipc/look-handlers'
import { rulesHandlers } from '../../electron/ipc/rules-handlers'
import { TemplateStore } from '../../electron/look/template-store'
import { OpenedFiles } from '../../electron/host/opened-files'
import { thisMachine } from '../../electron/storage/machine'
import type { Problem } from '../../shared/ipc/problem'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { problemText } from '../../shared/told/problem-text'
import { folderPrint } from '../app/folder-print'
import { beginPeak, peakMegabytes } from './memory-peak'
import { chosen } from './no-electron'
import type { Opened, Opening } from './opening'
import { storedId } from './stored-files'

const [, , folder = ''] = process.argv
const dataAt = (root: string): Promise<Data> =>
  openData({ data: root, profile: join(root, '..'), saidBy: 'program' }, thisMachine())

const data = await dataAt(folder)
// The handlers only hand the window on to the dialogs, which have none here.
const window = {} as BrowserWindow
const asks = new FilesIn(window, new LastFolders(folder))
const { openDropped } = importHandlers(asks, data, new OpenedFiles())
const { importRulesFile } = rulesHandlers(asks)
const { chooseTemplate, chooseLogo } = lookHandlers({
  asks,
  templates: new TemplateStore(data),
  files: new FilesOut(window, data.settings)
})

const namesOf = (): string =>
  [Object.prototype, Array.prototype, Function.prototype]
    .map((each) => Object.getOwnPropertyNames(each).join())
    .join(';')
const names = namesOf()

const sentencesOf = (problem: Problem): string[] => {
  const { what, safe, todo } = problemText(problem)
  return [what, safe, todo]
}

interface Outcome {
  told: string
  sentences: string[]
}

function outcomeOf(result: OrProblem<unknown>): Outcome {
  if (result.ok) return { told: 'opened', sentences: [] }
  const { problem } = result
  const reason = 'because' in problem ? `:${problem.because}` : 'code' in problem ? `:${problem.code}` : ''
  return { told: problem.kind + reason, sentences: sentencesOf(problem) }
}

/** As when the list is shown and the matter chosen there: listing reads all of them. */
async function openStored(root: string): Promise<Outcome> {
  const { matters } = await dataAt(root)
  const listed = await matters.list()
  const found = listed.ok ? listed.value.find(({ id }) => id === storedId)?.found : undefined
  const opened = await matters.open(storedId)
  if (found?.kind !== opened.kind) throw new Error(`Listed as ${found?.kind} and opened as ${opened.kind}.`)
  const because = 'bad' in opened ? `:${opened.bad[0]?.because}` : ''
  const problem = loadProblem(opened)
  return { told: opened.kind + because, sentences: problem ? sentencesOf(problem) : [] }
}

async function openSent(as: Exclude<Opening['as'], 'stored'>, path: string): Promise<OrProblem<unknown>> {
  chosen.path = path
  switch (as) {
    case 'matter': {
      const opened = await openDropped({ path })
      // What is let in must also be fit to be shown: a paper is made of it, as the preview does at once.
      if (opened.ok && opened.value.outcome === 'read') finishPaper('staff-report', opened.value.matter, true)
      return opened
    }
    case 'rules':
      return importRulesFile()
    case 'template':
      return chooseTemplate()
    case 'picture':
      return chooseLogo()
    default:
      return openThroughGate(as, path)
  }
}

/** Listing what is stored reads all of it, and may change nothing. */
async function isLeftByListing(root: string): Promise<boolean> {
  const { matters } = await dataAt(root)
  const before = folderPrint(root)
  await matters.list()
  return folderPrint(root) === before
}

/** On a machine that is busy with other things, the time this process has worked; else the time that has gone. */
function stopwatch(): () => number {
  const began = performance.now()
  const worked = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(worked)
    return Math.min(performance.now() - began, (user + system) / 1_000)
  }
}

/** All but where a dialog began the last time, which is the person's own and no content. */
const contentOf = (root: string): string =>
  folderPrint(root)
    .split('\n')
    .filter((line) => !line.includes('folders.json'))
    .join('\n')

async function open({ as, path }: Opening): Promise<Opened> {
  const isLeft = as !== 'stored' || (await isLeftByListing(path))
  const before = contentOf(folder)
  globalThis.gc?.()
  beginPeak()
  const elapsed = stopwatch()
  const { told, sentences } = as === 'stored' ? await openStored(path) : outcomeOf(await openSent(as, path))
  const milliseconds = elapsed()
  const megabytes = peakMegabytes() - idle
  globalThis.gc?.()
  beginPeak()
  const kept = peakMegabytes() - idle
  const isSame = isLeft && contentOf(folder) === before
  return { told, sentences, milliseconds, megabytes, kept, isUntouched: namesOf() === names, isSame }
}

/** What is remembered of a matter is written when it has been opened, and waited for by nobody. */
async function untilStill(): Promise<void> {
  for (let before = ''; before !== folderPrint(folder); await setTimeout(300)) before = folderPrint(folder)
}

await untilStill()
await openSent('matter', join(folder, 'finns inte.namndklar'))
globalThis.gc?.()
beginPeak()
const idle = peakMegabytes()
process.on('message', (opening: Opening) => {
  void open(opening).then(
    (opened) => process.send?.(opened),
    (error: unknown) => process.send?.({ thrown: error instanceof Error ? error.stack : String(error) })
  )
})
process.send?.('ready')
