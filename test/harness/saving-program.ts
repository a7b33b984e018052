import { writeSync } from 'node:fs'
import { thisMachine, type Machine } from '../../electron/storage/machine'
import { counterAt, counterSeries } from './counter'

/**
 * Saves one state after the other for ever, and says so on standard output each time the disk has one.
 * Arguments: the folder, and the kind of disk to pretend: `links`, `no-links`, or `no-sync`, where nothing is flushed.
 */
const [folder = '', disk = 'links'] = process.argv.slice(2)
const machine = thisMachine()
const refused = async () => Promise.reject(Object.assign(new Error('no links here'), { code: 'ENOTSUP' }))
const nothing = async () => undefined
const pretended: Record<string, Partial<Machine['files']>> = {
  'no-links': { link: refused },
  'no-sync': { sync: nothing, syncFolder: nothing }
}
const series = counterSeries(folder, { ...machine, files: { ...machine.files, ...pretended[disk] } })

const found = await series.load(false)
let count = 'state' in found ? found.state.count : 0
for (;;) {
  count += 1
  const result = await series.save(counterAt(count))
  writeSync(1, result.ok ? `saved ${count}\n` : `refused ${count} ${JSON.stringify(result.failure)}\n`)
  if (!result.ok) process.exit(1)
}
