import { writeSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openData } from '../../electron/data/open-data'
import { LongTasks } from '../../electron/ipc/long-tasks'
import { matterHandlers } from '../../electron/ipc/matter-handlers'
import { thisMachine } from '../../electron/storage/machine'
import { Autosave } from '../../renderer/state/matter/autosave'

/**
 * Types into the sample matter for ever, in bursts with pauses between, and lets the program's own autosave bring it to
 * the disk. Says each key on standard output, with when it was struck. Arguments: the data folder and the profile.
 */
const [data = '', profile = ''] = process.argv.slice(2)
const opened = await openData({ data, saidBy: 'program', profile }, thisMachine())
const { openMatter, saveMatter } = matterHandlers(opened, new LongTasks(() => undefined))
const listed = await opened.matters.list()
const found = await openMatter({ id: (listed.ok && listed.value[0]?.id) || '' })
if (!found.ok) throw new Error(`The robot found nothing to type into: ${JSON.stringify(found.problem)}`)

const { matter, savedAt } = found.value
const autosave = new Autosave(
  async (matter) => saveMatter({ matter }),
  () => undefined,
  { matter, savedAt }
)
for (let key = 1; ;) {
  const burst = 1 + Math.floor(Math.random() ** 2 * 80)
  for (const end = key + burst; key < end; key += 1) {
    autosave.take({ ...matter, registryNumber: String(key) })
    writeSync(1, `typed ${key} ${Date.now()}\n`)
    await setTimeout(40 + Math.random() * 200)
  }
  await setTimeout(Math.random() * 2500)
}
