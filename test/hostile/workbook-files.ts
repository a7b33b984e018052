import { strToU8, unzipSync, zipSync } from 'fflate'
import { workbookOf } from '../electron/files/workbook-of'
import type { HostileFile } from './hostile-file'

const sheet = 'xl/worksheets/sheet1.xml'
const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const sound = (): Record<string, Uint8Array> => ({ ...unzipSync(workbookOf({ Blad1: [['Enhet', 'Chef']] })) })
const withSheet = (xml: string): Uint8Array => zipSync({ ...sound(), [sheet]: strToU8(xml) })
const cell = (at: string): string => `<row r="${at.slice(1)}"><c r="${at}" t="inlineStr"><is><t>x</t></is></c></row>`
const withCells = (cells: string): string => `<worksheet ${namespace}><sheetData>${cells}</sheetData></worksheet>`
const stopped = 'file-stopped:time or file-stopped:memory or file-stopped:crash'
const laughs = Array.from({ length: 12 }, (_, step) => `<!ENTITY l${step + 1} "&l${step};&l${step};&l${step};">`)

/** Workbooks that are none, or mean harm as archives or as sheets. */
export const workbookFiles: readonly HostileFile[] = [
  [
    'a workbook of Excel 97',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'table-refused:old-excel'
  ],
  ['the mark of an archive and nothing more', () => strToU8('PK\u0003\u0004'), 'table-refused:damaged'],
  ['an archive without a workbook', () => zipSync({ 'a.txt': strToU8('a') }), 'table-refused:no-workbook'],
  [
    'a sheet that unpacks to sixty megabytes',
    () => withSheet(withCells(' '.repeat(60 * 1024 * 1024))),
    'table-refused:too-large-inside or table-refused:unusual'
  ],
  ['a sheet packed too densely', () => withSheet(withCells(' '.repeat(20 * 1024 * 1024))), 'table-refused:unusual'],
  ['a way out of the archive', () => zipSync({ ...sound(), '../ut.xml': strToU8('<x/>') }), 'table-refused:unusual'],
  ['a cell in the very last corner', () => withSheet(withCells(cell('XFD1048576'))), 'table-refused:out-of-reach'],
  ['a cell beyond all corners', () => withSheet(withCells(cell('ZZZZZZ999999999'))), 'table-refused:out-of-reach'],
  [
    'a cell without a place',
    () => withSheet(withCells('<row><c><v>1</v></c></row>')),
    'opened or table-refused:damaged'
  ],
  ['a sheet that is no XML', () => withSheet('inget'), 'opened or table-refused:damaged'],
  ['a sheet that is cut off', () => withSheet(withCells(cell('A1')).slice(0, 120)), 'opened or table-refused:damaged'],
  [
    'entities within entities',
    () =>
      withSheet(
        `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs.join('')}]>${withCells('<row r="1"><c r="A1" t="inlineStr"><is><t>&l12;</t></is></c></row>')}`
      ),
    'opened or table-refused:damaged'
  ],
  [
    'an entity that reads a file',
    () =>
      withSheet(
        `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${withCells('<row r="1"><c r="A1" t="inlineStr"><is><t>&f;</t></is></c></row>')}`
      ),
    'opened or table-refused:damaged'
  ],
  [
    'a shared text that is not there',
    () => withSheet(withCells('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>')),
    'opened or table-refused:damaged'
  ],
  [
    'a formula that fetches',
    () => withSheet(withCells('<row r="1"><c r="A1"><f>WEBSERVICE("http://localhost")</f><v>1</v></c></row>')),
    'opened'
  ],
  [
    'elements within elements',
    () => withSheet(withCells('<a>'.repeat(50_000))),
    `opened or table-refused:damaged or table-refused:unusual or ${stopped}`
  ],
  [
    'names as the prototype',
    () =>
      workbookOf({
        __proto__x: [
          ['__proto__', 'constructor'],
          ['x', 'y']
        ]
      }),
    'opened'
  ]
]
