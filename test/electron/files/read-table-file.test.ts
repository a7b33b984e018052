import { expect, it } from 'vitest'
import { readTableFile } from '../../../electron/files/read-table-file'

const table = (lines: number, end: string): Uint8Array => new TextEncoder().encode(`a;b${end}`.repeat(lines - 1))

it.each(['\n', '\r\n', '\r'])(
  'a table of more lines than forty for every unit is told before it is read (%j)',
  (end) => {
    expect(readTableFile(table(20_000, end), 'enheter.csv').ok).toBe(true)
    expect(readTableFile(table(20_001, end), 'enheter.csv')).toEqual({
      ok: false,
      problem: { kind: 'table-too-long', file: 'enheter.csv', most: 20_000 }
    })
  }
)
