import { bytesOf, nested, rulesText, times, utf16 } from './file-texts'
import type { HostileFile } from './hostile-file'

const sound = rulesText()
const criterion = (...members: string[]): string => rulesText(`"criteria":[{${['"id":"k"', ...members].join(',')}}]`)

/** Files that are no rules of a year, or mean harm as such. */
export const rulesFiles: readonly HostileFile[] = [
  ['nothing', () => '', 'file-not-json'],
  ['prose', () => 'Årets regler finns på intranätet.', 'file-not-json'],
  ['a matter’s file', () => sound.replace('namndklar-rules', 'namndklar'), 'file-not-json'],
  ['UTF-16', () => utf16(sound, true), 'file-not-json'],
  ['a broken letter', () => bytesOf('{"format":"namndklar-rules', [0xff]), 'file-not-json'],
  ['half a file', () => sound.slice(0, 60), 'file-cut-off'],
  ['over twenty megabytes', () => new Uint8Array(20 * 1024 * 1024 + 1), 'file-too-large'],
  ['a version to come', () => sound.replace('"version":1', '"version":3'), 'file-newer'],
  ['no version', () => sound.replace('"version":1,', ''), 'file-unknown-version'],
  ['a version of true', () => sound.replace('"version":1', '"version":true'), 'file-unknown-version'],
  ['no rules', () => '{"format":"namndklar-rules","version":1}', 'file-wrong-shape'],
  ['rules in a list', () => '{"format":"namndklar-rules","version":1,"rules":[]}', 'file-wrong-shape'],
  ['a prototype', () => rulesText('"__proto__":{"polluted":1}'), 'file-wrong-shape'],
  ['a prototype in a line', () => rulesText('"entryBy":{"__proto__":{"value":"x"}}'), 'file-wrong-shape'],
  ['a constructor', () => rulesText('"constructor":{"prototype":{"polluted":1}}'), 'opened'],
  ['the year twice', () => rulesText('"year":"2023"'), 'file-wrong-shape'],
  ['two criteria with one id', () => rulesText('"criteria":[{"id":"k"},{"id":"k"}]'), 'file-wrong-shape'],
  ['two classes with one id', () => rulesText('"classes":[{"id":"k"},{"id":"k"}]'), 'file-wrong-shape'],
  ['a criterion without id', () => rulesText('"criteria":[{"id":""}]'), 'file-wrong-shape'],
  ['a criterion of an unknown kind', () => criterion('"kind":"eval"', '"parameter":"process.exit()"'), 'opened'],
  ['a criterion of a prototype’s kind', () => criterion('"kind":"constructor"', '"requiredTo":"__proto__"'), 'opened'],
  ['a limit larger than any', () => criterion('"kind":"minimumEmployees"', '"parameter":1e999'), 'file-wrong-shape'],
  ['a limit below any', () => criterion('"kind":"minimumEmployees"', '"parameter":"-99999999999999999999"'), 'opened'],
  ['a line that is text', () => rulesText('"entryBy":"2024-05-17"'), 'file-wrong-shape'],
  ['a line that is null', () => rulesText('"winners":null'), 'file-wrong-shape'],
  [
    'a hundred and one classes',
    () => rulesText(`"classes":[${times(101, (index) => `{"id":"${index}"}`)}]`),
    'file-over-limit'
  ],
  [
    'a hundred thousand criteria',
    () => rulesText(`"criteria":[${times(100_000, (index) => `{"id":"${index}"}`)}]`),
    'file-over-limit'
  ],
  [
    'a wording of eighteen megabytes',
    () => criterion(`"wording":"${'x'.repeat(18 * 1024 * 1024)}"`),
    'file-over-limit'
  ],
  ['fifty thousand lists inside each other', () => rulesText(`"x":${nested(50_000, '[', ']')}`), 'file-wrong-shape'],
  ['a million and a half zeros', () => rulesText(`"x":[${times(1_500_000, '0')}]`), 'file-over-limit'],
  ['markup in a wording', () => criterion('"wording":"<img src=x onerror=window.intruder=1>"'), 'opened'],
  ['hidden marks in a wording', () => criterion('"wording":"\\u202eneddärk\\u200b\\ufeff\\ud800"'), 'opened']
]
