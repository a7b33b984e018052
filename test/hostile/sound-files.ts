import { strToU8, unzipSync, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { storedMatter, storedSettings } from '../../electron/data/stored-schemas'
import { unitFormFile } from '../../electron/files/unit-form-file'
import { gateTasks, type GateTaskName } from '../../electron/gate/gate-tasks'
import { decodeGeneration, encodeGeneration } from '../../electron/storage/generations/generation-bytes'
import { readPayload } from '../../electron/storage/generations/read-payload'
import type { StoredSchema } from '../../electron/storage/generations/stored-schema'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import { writeRulesFile } from '../../shared/exchange/file/rules-file'
import { writeTable } from '../../shared/exchange/unit-table/write-table'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { goodTemplates } from '../electron/docx/template/templates'
import { picture } from '../electron/docx/template/word-template'
import { copyOf } from '../electron/working-copy/copy-of'
import { mutate } from './mutate'
import type { Random } from './random'

/** A sound file, how one like it is made that is not, and the reader that is to meet it. */
export interface SoundFile {
  what: string
  mutant: (random: Random) => Uint8Array
  read: (bytes: Uint8Array) => unknown
}

const cases = resolve(import.meta.dirname, '../cases')
const caseFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(cases, `${name}.namndklar`)))
const sample = sampleMatter('2023-02-01T10:00:00.000Z')

const sent = (what: string, task: GateTaskName, sound: Uint8Array, isText: boolean): SoundFile => ({
  what,
  mutant: (random) => mutate(sound, random, isText),
  read: (bytes) => gateTasks[task](bytes, 'fil')
})

/** An archive that is sound, around parts that are not: else nothing but the archive would ever be tried. */
const packed = (what: string, task: GateTaskName, sound: Uint8Array): SoundFile => {
  const parts = unzipSync(sound)
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name))
  return {
    what,
    mutant: (random) => {
      const name = random.of(names)
      return zipSync({ ...parts, [name]: mutate(parts[name] ?? new Uint8Array(), random, false) }, { level: 1 })
    },
    read: (bytes) => gateTasks[task](bytes, 'fil')
  }
}

const place = { series: 'serie', generation: 1 }
const facts = { ...place, schema: 1, savedAt: '2023-03-01T10:32:00.000Z', writer: '0' }

/** A generation whose seal holds in one case of two, so that what it says is read. */
const stored = (what: string, schema: StoredSchema<unknown>, state: unknown): SoundFile => ({
  what,
  mutant: (random) => {
    const payload = strToU8(JSON.stringify(state))
    if (random.below(2) === 0) return mutate(encodeGeneration(facts, JSON.stringify(state)), random, true)
    return encodeGeneration(facts, new TextDecoder().decode(mutate(payload, random, true)))
  },
  read: (bytes) => {
    const decoded = decodeGeneration(bytes, place)
    return decoded.kind === 'intact' ? readPayload(decoded.payload, decoded.header.schema, schema) : decoded
  }
})

async function formOf(): Promise<Uint8Array> {
  const [unit] = sample.units
  if (unit === undefined) throw new Error('The sample has no unit.')
  return (await unitFormFile({ matter: sample, unit, answerBy: '' }).make()).bytes
}

/** One of every kind that the program opens. */
export async function soundFiles(): Promise<SoundFile[]> {
  const template = goodTemplates['a logo in the header']?.() ?? new Uint8Array()
  const form = await formOf()
  const copy = await copyOf(sample)
  return [
    sent('the sample year', 'matter-file', strToU8(writeMatterFile(sample)), true),
    ...['2014-socialnamnden', '2023-socialnamnden', '2024-bromma'].map((name) =>
      sent(name, 'matter-file', caseFile(name), true)
    ),
    sent('the rules of a year', 'rules-file', strToU8(writeRulesFile(sample.rules)), true),
    sent('a table of units', 'unit-table', strToU8(writeTable(sample, 'csv')), false),
    sent('a picture', 'picture', picture, false),
    sent('a template', 'template', template, false),
    packed('a template’s parts', 'template', template),
    sent('a form', 'unit-form', form, false),
    packed('a form’s parts', 'unit-form', form),
    sent('a working copy', 'working-copy', copy, false),
    packed('a working copy’s parts', 'working-copy', copy),
    stored('a stored matter', storedMatter, sample),
    stored('stored settings', storedSettings, storedSettings.parse({}))
  ]
}
