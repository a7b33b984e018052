import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchTable } from './bench-table'
import { coldRows } from './cold-rows'
import { ownRows } from './own-rows'
import { writingRows } from './writing-rows'

const [peers = '', command = ''] = process.argv.slice(2)
const say = (words: string): void => void process.stderr.write(`${words}\n`)

say('Writing, warm …')
const writing = await writingRows(peers)
say('Whole processes …')
const processes = await coldRows(peers, command)
say('The program’s own work …')
const ownWork = await ownRows()
const table = benchTable({ writing, processes, ownWork }, new Date().toISOString().slice(0, 10))
writeFileSync(join(import.meta.dirname, 'bench.md'), `${table}\n`)
process.stdout.write(`${table}\n`)
