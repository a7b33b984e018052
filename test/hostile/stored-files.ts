import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeGeneration } from '../../electron/storage/generations/generation-bytes'
import { idOf } from '../builders/id-of'
import { nested, times, wrongFields } from './file-texts'

/** Two sound generations of one matter, and a third to be planted over them by someone who can write to the folder. */
export const storedId = idOf(1)
export const plantedGeneration = 3

/** What is planted, how, and what the program finds: the outcome of reading, with the reason it gave up the newest. */
export type StoredFile = readonly [what: string, plant: (path: string, folder: string) => void, found: string]

const facts = {
  schema: 1,
  series: storedId,
  generation: plantedGeneration,
  savedAt: '2023-03-01T10:32:00.000Z',
  writer: '0'
}

/** A generation whose length and hash hold, whatever it says. */
const sealed =
  (payload: string | (() => string), header: Partial<typeof facts> = {}) =>
  (path: string): void =>
    writeFileSync(path, encodeGeneration({ ...facts, ...header }, typeof payload === 'string' ? payload : payload()))
const raw =
  (content: string | Uint8Array) =>
  (path: string): void =>
    writeFileSync(path, content)
const matter = (...members: string[]): string => `{${[`"id":"${storedId}"`, ...members].join(',')}}`
const units = (count: number, ...members: string[]): string =>
  matter(`"units":[${times(count, (index) => `{${[`"id":"${idOf(index)}"`, ...members].join(',')}}`)}]`)
const megabyte = 1024 * 1024

const older = (because: string): string => `older-used:${because}`

export const storedFiles: readonly StoredFile[] = [
  ['nothing', raw(''), older('header')],
  ['zeros', raw(new Uint8Array(megabyte)), older('header')],
  ['a header that never ends', raw(`{"format":${'1'.repeat(megabyte)}`), older('header')],
  ['a header of lists inside each other', raw(`${'['.repeat(4_000)}\n{}`), older('header')],
  ['a header with a prototype', raw('{"__proto__":{"format":1,"polluted":1}}\n{}'), older('header')],
  ['a header that is null', raw('null\nnull'), older('header')],
  [
    'a length without end',
    raw(
      '{"format":1,"schema":1,"series":"x","generation":3,"length":1e999,"savedAt":"2023-03-01T10:32:00.000Z","writer":"0"}\n{}'
    ),
    older('header')
  ],
  [
    'a false hash',
    (path) =>
      writeFileSync(
        path,
        encodeGeneration(facts, matter()).map((byte, at) => (at === 200 ? byte ^ 1 : byte))
      ),
    older('hash') + ' or ' + older('header')
  ],
  ['a name that is not its own', sealed(matter(), { generation: 9 }), older('misplaced')],
  ['a state of another series', sealed(matter(), { series: idOf(2) }), older('misplaced')],
  ['the state of another matter under this one’s seal', sealed(`{"id":"${idOf(2)}"}`), older('schema')],
  ['forty megabytes', raw(new Uint8Array(40 * megabyte)), older('too-large')],
  [
    'three hundred megabytes of nothing',
    (path) => void execFileSync('truncate', ['-s', '300M', path]),
    older('too-large')
  ],
  ['thirty megabytes of spaces, sealed', sealed(() => ' '.repeat(30 * megabyte)), older('payload')],
  ['thirty megabytes of one text', sealed(() => matter(`"awardYear":"${'å'.repeat(15 * megabyte)}"`)), older('schema')],
  ['thirty megabytes of a text nobody asked for', sealed(() => matter(`"x":"${'x'.repeat(30 * megabyte)}"`)), 'loaded'],
  ['no JSON', sealed('{"id"'), older('payload')],
  ['nothing, sealed', sealed(''), older('payload')],
  ['null', sealed('null'), older('schema')],
  ['a list', sealed('[]'), older('schema')],
  ['a text', sealed('"matter"'), older('schema')],
  ['a hundred thousand lists inside each other', sealed(nested(100_000, '[', ']')), older('payload')],
  [
    'a hundred thousand objects inside each other',
    sealed(matter(`"x":${nested(100_000, '{"a":', '}')}`)),
    older('payload')
  ],
  ['as deep as may be', sealed(matter(`"x":${nested(31, '[', ']')}`)), 'loaded'],
  ['a prototype', sealed(matter('"__proto__":{"polluted":1}')), older('payload')],
  ['a prototype in a unit', sealed(units(1, '"ownAnswers":{"__proto__":"x"}')), older('payload')],
  ['a constructor', sealed(matter('"constructor":{"prototype":{"polluted":1}}')), 'loaded'],
  ['the id twice', sealed(matter(`"id":"${idOf(2)}"`)), older('payload')],
  ['an id that climbs', sealed('{"id":"../../x"}'), older('schema')],
  ['wrong types everywhere', sealed(matter('"committee":[]', '"units":{}', '"texts":1')), older('schema')],
  ['a number larger than any', sealed(matter('"awardYear":1e999')), older('schema')],
  ['more parts than may be', sealed(() => matter(`"x":[${times(130_000, '0')}]`)), older('payload')],
  ['eighty thousand objects', sealed(() => matter(`"x":[${times(80_000, '{}')}]`)), 'loaded'],
  ['a hundred thousand units', sealed(() => units(100_000)), older('payload')],
  ['ten thousand units', sealed(() => units(10_000)), 'loaded'],
  ['two thousand units with nothing right in them', sealed(() => units(2_400, wrongFields)), older('schema')],
  [
    'sixty thousand sections',
    sealed(() => matter(`"texts":{${times(60_000, (index) => `"s${index}":0`)}}`)),
    older('schema')
  ],
  ['a newer version', sealed(matter(), { schema: 2 }), 'newer-format'],
  ['a version far away', sealed('no JSON at all', { schema: 999_999 }), 'newer-format'],
  ['a folder', (path) => void mkdirSync(path), 'loaded'],
  ['a pipe that nobody writes to', (path) => void execFileSync('mkfifo', [path]), 'older-used:header'],
  [
    'a link to a sound generation',
    (path) => symlinkSync(path.replace('0000000003', '0000000002'), path),
    'older-used:misplaced'
  ],
  ['a link to zeros without end', (path) => symlinkSync('/dev/zero', path), 'older-used:header'],
  [
    'a name at the end of all numbers',
    (_path, folder) => writeFileSync(join(folder, `${storedId}.9999999999.json`), 'x'),
    'loaded'
  ],
  [
    'a temporary file of three hundred megabytes',
    (_path, folder) =>
      void execFileSync('truncate', ['-s', '300M', join(folder, `${storedId}.0000000003.ab-1-cd.1.tmp`)]),
    'loaded'
  ],
  [
    'names that are no generations',
    (_path, folder) =>
      ['..json', `${storedId}.json`, `${storedId}.00000000003.json`, `${storedId}.0000000003.json.exe`].forEach(
        (name) => writeFileSync(join(folder, name), 'x')
      ),
    'loaded'
  ]
]
