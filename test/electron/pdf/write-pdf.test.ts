import { describe, expect, it } from 'vitest'
import { pdfFindings } from '../../../electron/pdf/pdf-findings'
import { writePages, writePdf } from '../../../electron/pdf/write-pdf'
import { metaOf } from '../docx/meta'
import { draftReport, staffReport, unitsOf } from '../docx/papers'
import { pdfOf, typesetter } from './pdf-of'
import { logoCutShort, withLogo } from './with-logo'

const written = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
const order = (document = staffReport(), meta = metaOf()) => ({ document, meta })

describe('a paper as PDF', () => {
  it('claims PDF/A-2a and PDF/UA-1, in Swedish and with its title shown', () => {
    const pdf = written(pdfOf(staffReport()))
    expect(pdf).toMatch(/^%PDF-1\.7/)
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(pdf).toMatch(/<pdfuaid:part [^>]*>1<\/pdfuaid:part>/)
    expect(pdf).toContain('/Lang (sv-SE)')
    expect(pdf).toContain('/DisplayDocTitle true')
    expect(pdf).toContain('/GTS_PDFA1')
  })

  it('has its objects where its table says', () => {
    const pdf = written(pdfOf(staffReport()))
    const places = [...pdf.slice(pdf.lastIndexOf('\nxref\n')).matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) =>
      Number(place)
    )
    expect(places.length).toBeGreaterThan(50)
    expect(places.filter((place, index) => !pdf.startsWith(`${index + 1} 0 obj`, place))).toEqual([])
    expect(pdf.startsWith('xref', Number(/startxref\n(\d+)/.exec(pdf)?.[1]))).toBe(true)
    const [, length = '', packet = ''] =
      /\/Length (\d+)\s*\/Type \/Metadata[^]*?stream\n([^]*?)\nendstream/.exec(pdf) ?? []
    expect(packet.length).toBe(Number(length))
  })

  it('is the same bytes whenever and wherever it is made', () => {
    const first = pdfOf(staffReport())
    pdfOf(draftReport())
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Auckland'
    expect(pdfOf(staffReport())).toEqual(first)
    process.env['TZ'] = zone
  })

  it('names the administration and when the matter changed, and nobody at the machine', () => {
    const pdf = pdfOf(staffReport())
    expect(utf8(pdf)).toContain('<dc:creator><rdf:Seq><rdf:li>Exempelförvaltningen</rdf:li></rdf:Seq></dc:creator>')
    expect(written(pdf)).toContain('/CreationDate (D:20230530100000Z)')
    const nameless = written(pdfOf(staffReport(), metaOf({ author: '', changed: 'i går' })))
    expect(nameless).not.toContain('/Author')
    expect(nameless).toContain('/CreationDate (D:19700101000000Z)')
  })

  it('has headings for bookmarks, a header for each column, and lists', () => {
    const table = { id: 'table', blocks: [{ type: 'table' as const, header: ['Enhet', 'Svar'], rows: [[[], []]] }] }
    const pdf = written(
      pdfOf(staffReport({ units: unitsOf(3), sections: [...staffReport({ units: unitsOf(3) }).sections, table] }))
    )
    expect(pdf.match(/\/S \/H1\s/g)).toHaveLength(1)
    expect(pdf.match(/\/S \/H2\s/g)).toHaveLength(6)
    expect(pdf).toMatch(/\/Type \/Outlines/)
    expect(pdf.match(/\/Scope \/Column/g)).toHaveLength(2)
    expect(pdf).toMatch(/\/S \/L\n/)
  })

  it('has the words for its logo, and is made without one that cannot be read, which is told', () => {
    const sound = writePdf(order(withLogo()), typesetter)
    expect(written(sound.made)).toMatch(/\/Alt \((?:Exempelstads vapen)\)/)
    expect(pdfFindings(sound)).toEqual([])
    const cut = writePdf(order(withLogo(logoCutShort())), typesetter)
    expect(written(cut.made)).not.toContain('/Alt')
    expect(pdfFindings(cut)).toEqual(['Logotypen är en bild som går att läsa; papperet är gjort utan den.'])
  })

  it('says which letters it cannot show', () => {
    const report = staffReport()
    const named = { ...report, head: { ...report.head, kind: 'Utlåtande 👍🏽 中' } }
    expect(pdfFindings(writePdf(order(named), typesetter))).toEqual([
      'Alla tecken finns i PDF-filens teckensnitt; � står i stället för 👍🏽 中.'
    ])
  })
})

describe('the pages of a paper', () => {
  it('are one picture each, which draws with nothing but its own', () => {
    const { made } = writePages(order(staffReport({ units: unitsOf(12) })), typesetter)
    expect(made).toHaveLength(3)
    for (const page of made) {
      expect(page).toMatch(/^<svg [^>]*viewBox="0 0 595\.3 841\.9"/)
      const drawn = new Set([...page.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id]) => id))
      const there = new Set([...page.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id))
      expect(drawn.size).toBeGreaterThan(20)
      expect([...drawn].sort()).toEqual([...there].sort())
      expect(page).not.toMatch(/<script|<foreignObject|href="(?!#)/)
    }
  })
})
