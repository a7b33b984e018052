import { bytesOf, nested, times, utf16 } from './file-texts'
import type { HostileFile } from './hostile-file'

/** Whatever a table is, it is rows of text, and the window asks about each: only its size is refused. */
export const tableFiles: readonly HostileFile[] = [
  ['nothing', () => '', 'opened'],
  ['zeros', () => new Uint8Array(100_000), 'opened'],
  ['over five megabytes', () => new Uint8Array(5 * 1024 * 1024 + 1), 'file-too-large'],
  [
    'noise',
    () => Uint8Array.from({ length: 1_000_000 }, (_, index) => (index * 2_654_435_761) >>> 13),
    'opened or file-stopped:time'
  ],
  ['a program', () => bytesOf('MZ', [0x90, 0, 3, 0]), 'opened'],
  ['half a letter in UTF-16', () => utf16('Enhet;Chef\r\n', true).subarray(0, -1), 'opened'],
  ['formulas', () => `Enhet;Chef\r\n=cmd|'/c calc'!A0;@SUM(1+1)*cmd|'/c calc'!A0\r\n+1;-1\r\n`, 'opened'],
  ['names as the prototype', () => '__proto__;constructor;toString\r\nx;y;z\r\n', 'opened'],
  ['a quote that never ends', () => `Enhet;Chef\r\n"${'x;y\r\n'.repeat(500_000)}`, 'table-refused:too-many-lines'],
  ['only quotes', () => '"'.repeat(2_000_001), 'opened or file-stopped:time'],
  ['a line of two million cells', () => ';'.repeat(2_000_000), 'opened or file-stopped:time'],
  ['two million lines', () => `Enhet\n${'x\n'.repeat(2_000_000)}`, 'table-refused:too-many-lines'],
  ['a cell of four megabytes', () => `Enhet\n"${'å'.repeat(2_000_000)}"`, 'opened'],
  ['quotes within quotes', () => `Enhet\n${times(100_000, '""""', ';')}`, 'opened'],
  ['markup', () => `Enhet\n"<img src=x onerror=window.intruder=1>"${nested(3, '<', '>')}`, 'opened']
]
