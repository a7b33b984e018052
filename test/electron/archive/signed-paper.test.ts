import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSignedPapers } from '../../../electron/archive/read-signed-papers'
import { signedPaper } from '../../../electron/archive/signed-paper'
import { temporaryFolders } from '../headless/temporary-folders'

const temporaryFolder = temporaryFolders()
const pdf = (description = ''): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n${description}\n%%EOF\n`)

test.each([
  ['as an element', '<pdfaid:part>2</pdfaid:part>', true],
  ['as an attribute', '<rdf:Description pdfaid:part="1" pdfaid:conformance="B"/>', true],
  ['of a part that there is not', '<pdfaid:part>9</pdfaid:part>', false],
  ['of another standard', '<pdfuaid:part>1</pdfuaid:part>', false],
  ['not at all', '', false]
])('a PDF that claims PDF/A %s', (_, description, claimsPdfA) => {
  expect(signedPaper('a.pdf', pdf(description))).toMatchObject({ ok: true, value: { name: 'a.pdf', claimsPdfA } })
})

test.each([
  ['nothing', ''],
  ['a Word file', 'PK\u0003\u0004'],
  ['half a PDF', '%PDF-1.7\n1 0 obj'],
  ['a page that names PDF', '<html>%PDF-1.7 %%EOF']
])('%s is no PDF', (_, text) => {
  expect(signedPaper('a.pdf', new TextEncoder().encode(text))).toEqual({ ok: false, problem: 'not-pdf' })
})

describe('read from the disk', () => {
  test('one that is none refuses them all', async () => {
    const folder = await temporaryFolder()
    const [good, bad] = [join(folder, 'bra.pdf'), join(folder, 'brev.pdf')]
    await writeFile(good, pdf())
    await writeFile(bad, 'brev')
    expect(await readSignedPapers([good, bad])).toEqual({
      ok: false,
      problem: { kind: 'signed-refused', file: 'brev.pdf', because: 'not-pdf' }
    })
  })

  test('no more of them than a package may hold', async () => {
    const folder = await temporaryFolder()
    const paths = Array.from({ length: 51 }, (_, place) => join(folder, `${place}.pdf`))
    for (const path of paths) await writeFile(path, pdf())
    expect(await readSignedPapers(paths)).toMatchObject({
      problem: { kind: 'signed-refused', file: '50.pdf', because: 'too-many' }
    })
    expect((await readSignedPapers(paths.slice(1))).ok).toBe(true)
  })

  test('nor more bytes of them together', async () => {
    const folder = await temporaryFolder()
    const half = new Uint8Array(31 * 1024 * 1024)
    half.set(pdf(), 0)
    half.set(pdf(), half.length - pdf().length)
    const paths = ['a.pdf', 'b.pdf'].map((name) => join(folder, name))
    for (const path of paths) await writeFile(path, half)
    expect(await readSignedPapers(paths)).toMatchObject({
      problem: { kind: 'signed-refused', file: 'b.pdf', because: 'too-large' }
    })
  })

  test('a folder or nothing at all cannot be read', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'mapp.pdf'))
    for (const name of ['mapp.pdf', 'borta.pdf'])
      expect(await readSignedPapers([join(folder, name)])).toMatchObject({
        problem: { kind: 'file-unreadable', file: name }
      })
  })
})
