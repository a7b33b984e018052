import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lintDocx } from '../../../electron/docx/lint/lint-docx'
import { descendantsNamed } from '../../../electron/docx/xml/xml-element'
import { writeHtml } from '../../../shared/document/html'
import { logoSchema } from '../../../shared/domain/logo'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { finishPaper } from '../../../shared/text/papers/finish-paper'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import { writeDocx } from '../../../electron/docx/write-docx'
import { xmlParts } from './extract-docx-text'
import { metaOf } from './meta'

const data = readFileSync(resolve(import.meta.dirname, '../../../build/icons/icon.png')).toString('base64')
const sample = sampleMatter('2023-05-30T10:00:00.000Z')
const withLogo = (alternativeText: string, picture = data) => ({
  ...sample,
  committee: {
    ...sample.committee,
    logo: { type: 'png' as const, data: picture, width: 256, height: 256, alternativeText }
  }
})
const paper = (alternativeText: string, kind: PaperKind = 'staff-report', picture = data) => {
  const finished = finishPaper(kind, withLogo(alternativeText, picture), false)
  if (!finished.ok) throw new Error(finished.problem.kind)
  return finished.value
}

describe('the committee’s logo', () => {
  it('stands in the head of the Word paper with its words', async () => {
    const file = await writeDocx(paper('Exempelstads vapen').document, metaOf())
    const headers = Object.keys(unzipSync(file))
      .filter((name) => /header\d\.xml$/.test(name))
      .map(xmlParts(file))
    const words = headers
      .flatMap((header) => descendantsNamed(header, 'wp:docPr'))
      .map(({ attributes }) => attributes['descr'])
    expect(words).toEqual(['Exempelstads vapen'])
    expect(lintDocx(file)).toEqual([])
  })

  it('without words is told as something that is missing, and found by the check of the file', async () => {
    const { document, remarks } = paper('')
    expect(remarks.map(({ field }) => field)).toEqual(['committee.logo.alternativeText'])
    expect(lintDocx(await writeDocx(document, metaOf())).map(({ check }) => check)).toEqual(['alternative-texts'])
  })

  it('stands in the HTML with its words, in its own proportions', () => {
    const html = writeHtml(paper('Vapen "A" <b>').document, { title: 'Titel', language: 'sv-SE' })
    expect(html).toContain('alt="Vapen &quot;A&quot; &lt;b&gt;" style="width: 20mm; height: 20mm"')
  })

  it('that is no picture leaves the Word paper without one, and valid', async () => {
    const file = await writeDocx(paper('Vapen', 'staff-report', 'TVogcHJvZ3JhbQ==').document, metaOf())
    expect(Object.keys(unzipSync(file)).filter((name) => name.includes('media'))).toEqual([])
    expect(lintDocx(file)).toEqual([])
  })

  it('is not in an e-mail', () => {
    expect(composePaper('cover-email', withLogo('Vapen')).head.logo).toBeUndefined()
  })

  it.each([
    ['more than it may hold', { data: 'A'.repeat(700_004) }],
    ['no base64', { data: 'javascript:alert(1)' }],
    ['a drawing', { type: 'svg+xml' }],
    ['without width', { width: 0 }],
    ['a kilometre wide', { width: 1_000_000 }]
  ])('in a file is refused when it is %s', (_what, wrong) => {
    expect(
      logoSchema.safeParse({ type: 'png', data, width: 256, height: 256, alternativeText: '', ...wrong }).success
    ).toBe(false)
  })
})
