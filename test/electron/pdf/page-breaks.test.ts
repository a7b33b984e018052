import { describe, expect, it } from 'vitest'
import { pageBreaks } from '../../../electron/pdf/page-breaks'
import { readBreaks, writePages } from '../../../electron/pdf/write-pdf'
import { line, text } from '../../../shared/document/build'
import type { PaperDocument } from '../../../shared/document/document'
import { metaOf } from '../docx/meta'
import { staffReport, unitsOf } from '../docx/papers'
import { typesetter } from './pdf-of'

const breaksOf = (document: PaperDocument) => readBreaks({ document, meta: metaOf() }, typesetter).made

describe('the breaks of a paper', () => {
  it('are one fewer than its pages, from one unit to two hundred', () => {
    for (const count of [1, 3, 12, 40, 200]) {
      const document = staffReport({ units: unitsOf(count) })
      const pages = writePages({ document, meta: metaOf() }, typesetter).made
      expect([count, breaksOf(document).length]).toEqual([count, pages.length - 1])
    }
  })

  it('stand where a text is parted, by how much of it came before', () => {
    const long = { type: 'paragraph' as const, content: line(text('Nämnden prövar frågan. '.repeat(600))) }
    const breaks = breaksOf(staffReport({ sections: [{ id: 'background', heading: 'Bakgrund', blocks: [long] }] }))
    expect(breaks.length).toBeGreaterThan(2)
    expect(breaks.map(({ section, part }) => [section, part])).toEqual(breaks.map(() => ['background', 1]))
    const shares = breaks.map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect(shares.at(-1)).toBeLessThan(1)
  })

  it('stand before what begins a page', () => {
    const block = { type: 'paragraph' as const, content: [] }
    const document = staffReport({ sections: [{ id: 'background', heading: 'Bakgrund', blocks: [block] }] })
    const starts = [
      { page: 1, y: 300 },
      { page: 2, y: 100 },
      { page: 2, y: 400 }
    ]
    const page = { top: 100, bottom: 100, height: 842 }
    expect(pageBreaks(document, starts, page)).toEqual([{ section: 'background', part: 1, share: 0 }])
  })
})
