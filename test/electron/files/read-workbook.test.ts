import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTableFile } from '../../../electron/files/read-table-file'
import { workbookOf } from './workbook-of'

const sheetsOf = async (bytes: Uint8Array) => {
  const read = await readTableFile(bytes)
  return read.ok && read.value.kind === 'sheets' ? read.value.sheets : read
}

describe('a workbook of Excel', () => {
  it('is read sheet by sheet, in the words that its cells show, empty rows in their places', async () => {
    const bytes = workbookOf({
      Framsida: [['Förteckning över enheter']],
      Enheter: [
        [],
        ['Enhet', 'Antal anställda', 'Budgetansvar', 'Bidrag inlämnat', 'Andel'],
        ['Åsö förskola & co', 12, true, { day: 45063 }, 0.5]
      ]
    })
    expect(await sheetsOf(bytes)).toEqual([
      { name: 'Framsida', rows: [['Förteckning över enheter']] },
      {
        name: 'Enheter',
        rows: [
          [],
          ['Enhet', 'Antal anställda', 'Budgetansvar', 'Bidrag inlämnat', 'Andel'],
          ['Åsö förskola & co', '12', 'Ja', '2023-05-17', '0,5']
        ]
      }
    ])
  })

  it('whose theme has places of its own', async () => {
    const parts = unzipSync(workbookOf({ Blad1: [['Enhet']] }))
    const theme = strToU8('<a:fillToRect l="50000" t="-80000" r="50000" b="180000"/>')
    expect(await sheetsOf(zipSync({ ...parts, 'xl/theme/theme1.xml': theme }))).toEqual([
      { name: 'Blad1', rows: [['Enhet']] }
    ])
  })

  it('larger than half a megabyte too', async () => {
    const rows = Array.from({ length: 4_000 }, (_, row) => [
      `Enhet ${row}`,
      `${Math.sin(row)}${Math.cos(row)}`.repeat(8)
    ])
    expect(await sheetsOf(workbookOf({ Blad1: rows }))).toMatchObject([{ name: 'Blad1' }])
  })

  it.each<[string, Uint8Array, string]>([
    ['of Excel until 2003', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-excel'],
    [
      'of OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
      'open-document'
    ],
    ['of Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'numbers'],
    ['that is another document', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'no-workbook'],
    ['that is cut off', workbookOf({ Blad1: [['Enhet']] }).subarray(0, 300), 'damaged'],
    ['whose parts are no XML', zipSync({ 'xl/workbook.xml': strToU8('inget') }), 'damaged']
  ])('%s is refused in its own words', async (_what, bytes, because) => {
    expect(await readTableFile(bytes)).toEqual({ ok: false, problem: because })
  })
})
