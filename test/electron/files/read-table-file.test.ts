import { expect, it } from 'vitest'
import { readTableFile } from '../../../electron/files/read-table-file'

const table = (lines: number, end: string): Uint8Array => new TextEncoder().encode(`a;b${end}`.repeat(lines - 1))

it.each(['\n', '\r\n', '\r'])('a table of too many lines is told before it is read (%j)', async (end) => {
  expect((await readTableFile(table(20_000, end))).ok).toBe(true)
  expect(await readTableFile(table(20_001, end))).toEqual({ ok: false, problem: 'too-many-lines' })
})
