import { writeSync } from 'node:fs'
import { thisMachine, type Machine } from '../../electron/storage/machine'
import { counterAt, counterSeries } from './counter'

/**
 * Saves one state after the other for ever, and says so on standard output each time the disk has one.
 * Arguments: the folder, and `links` or `no-links` for the kind of disk to pretend.
 */
const [folder = '', disk] = process.argv.slice(2)
const machine = thisMachine(() => undefined)
const refusing = async () => Promise.reject(Object.assign(new Error('no links here'), { code: 'ENOTSUP' }))
const withoutLinks: Machine = { ...machine, files: { ...machine.files, link: refusing } }
const series = counterSeries(folder, disk === 'no-links' ? withoutLinks : machine)

const found = await series.load(false)
let count = 'state' in found ? found.state.count : 0
for (;;) {
  count += 1
  const result = await series.save(counterAt(count))
  writeSync(1, result.ok ? `saved ${count}\n` : `refused ${count} ${JSON.stringify(result.failure)}\n`)
  if (!result.ok) process.exit(1)
}
