import { writeSync } from 'node:fs'
import { openData } from '../../electron/data/open-data'
import { LongTasks } from '../../electron/ipc/long-tasks'
import { matterHandlers } from '../../electron/ipc/matter-handlers'
import { thisMachine } from '../../electron/storage/machine'

/**
 * Saves the sample matter so many times through the program's own handlers, whatever the disk says, and tells of each save what
 * came of it. It opens the matter anew each time, and tells when what it had saved is not there. Arguments: data folder, profile, saves.
 */
const [data = '', profile = '', saves = '0'] = process.argv.slice(2)
const machine = { ...thisMachine(), patience: 300 }
const opened = await openData({ data, saidBy: 'program', profile }, machine)
const { listMatters, openMatter, saveMatter } = matterHandlers(opened, new LongTasks(() => undefined))
const listed = await opened.matters.list()
const id = (listed.ok && listed.value[0]?.id) || ''

let newest = 0
for (let count = 1; count <= Number(saves); count += 1) {
  const found = await openMatter({ id })
  if (!found.ok) {
    writeSync(1, `unopened ${found.problem.kind}\n`)
    continue
  }
  // A generation that cannot be read just now is told as damaged, and is not gone.
  const { matter, notice } = found.value
  const isRead = notice?.kind !== 'older-used' || notice.because === 'missing'
  if (isRead && Number(matter.registryNumber) < newest) writeSync(1, `lost ${newest}\n`)
  const result = await saveMatter({ matter: { ...matter, registryNumber: String(count) } })
  writeSync(1, result.ok ? `saved ${count}\n` : `refused ${count} ${JSON.stringify(result.problem)}\n`)
  if (result.ok) newest = count
  if (count % 10 === 0) await listMatters()
}
await opened.matters.settled()
