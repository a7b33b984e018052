import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { WorkingCopyChanges } from '../../../shared/exchange/working-copy/changes-in-word'
import { takeOver } from '../../../shared/exchange/working-copy/take-over'
import { workingCopyChanges } from '../../../shared/exchange/working-copy/working-copy-changes'
import { withSectionOrder } from '../../../shared/text/fields/section-order'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { otherChangeText } from '../../../shared/told/working-copy-changes-text'
import { wholeMatter } from '../../builders/whole-matter'
import { templateFrom } from '../docx/template/template-from'
import { goodTemplates } from '../docx/template/templates'
import { copyOf, readCopy } from './copy-of'
import { edited, paragraphOf, paragraphWith, runOf } from './edited-in-word'

const sample = sampleMatter('2023-05-29T10:00:00.000Z')
const sentence = 'Frågor om jämställdhet tas upp i enheternas bidrag.'
const heading = paragraphOf(runOf('Ekonomiska konsekvenser'), '<w:outlineLvl w:val="1"/>')
const own = heading + paragraphOf(runOf('Resan kostar 500 kronor.'))

let copy: Uint8Array
beforeAll(async () => {
  copy = await copyOf(sample)
})

const changesIn = (bytes: Uint8Array, matter: MatterDraft): WorkingCopyChanges =>
  workingCopyChanges({ word: readCopy(bytes).text, base: matter, mine: matter })
const after = (words: string, added = own): WorkingCopyChanges =>
  changesIn(
    edited(copy, (xml) => xml.replace(paragraphWith(xml, words), (it) => it + added)),
    sample
  )
const atEnd = (bytes: Uint8Array, added: string): Uint8Array =>
  edited(bytes, (xml) => xml.replace(/<w:sectPr(?![^]*<w:sectPr)/, (it) => added + it))
const told = ({ others }: WorkingCopyChanges): string[] => others.map(otherChangeText)

const text = [{ type: 'paragraph', content: [{ type: 'text', text: 'Resan kostar 500 kronor.' }] }]
const added = ({ sections }: WorkingCopyChanges) =>
  sections.map((each) => [each.heading, each.after, each.added?.below])
const headings = (matter: MatterDraft): (string | undefined)[] =>
  composePaper('staff-report', matter).sections.map(({ heading }) => heading)

describe('a heading that is new in Word, with its text, is a section of one’s own', () => {
  it('after the section that it was written below, which is itself as it was', () => {
    const changes = after(sentence)
    expect([added(changes), told(changes)]).toEqual([[['Ekonomiska konsekvenser', text, 'Jämställdhetsanalys']], []])
    const mine = takeOver(sample, sample, changes.sections)
    expect(headings(mine)).toEqual(
      headings(sample).toSpliced(headings(sample).indexOf('Jämställdhetsanalys') + 1, 0, 'Ekonomiska konsekvenser')
    )
  })

  it('after the decision clauses', () => {
    const changes = after('Paragrafen förklaras omedelbart justerad.')
    expect([added(changes), told(changes)]).toEqual([
      [['Ekonomiska konsekvenser', text, 'Förvaltningens förslag till beslut']],
      []
    ])
  })

  it('below the title, before the first section', () => {
    const changes = changesIn(
      edited(copy, (xml) => xml.replace(paragraphWith(xml, 'förslag till beslut'), (it) => own + it)),
      sample
    )
    expect([added(changes), told(changes)]).toEqual([[['Ekonomiska konsekvenser', text, '']], []])
    expect(headings(takeOver(sample, sample, changes.sections))[0]).toBe('Ekonomiska konsekvenser')
  })

  it('last, where it stands after the names, the sender or the annex', async () => {
    const template = templateFrom(Object.values(goodTemplates)[0]?.() ?? new Uint8Array())
    const many = wholeMatter(12)
    const last = 'Förvaltningens synpunkter och förslag'
    const found = [
      changesIn(atEnd(copy, own), sample),
      changesIn(atEnd(await copyOf(sample, template), own), sample),
      changesIn(atEnd(await copyOf(many), own), many)
    ]
    for (const changes of found)
      expect([added(changes), told(changes)]).toEqual([[['Ekonomiska konsekvenser', text, last]], []])
  })

  it('two of them in the order in which they were written', () => {
    const other = own.replaceAll('Ekonomiska', 'Andra')
    const { sections } = after(sentence, own + other)
    const at = headings(sample).indexOf('Jämställdhetsanalys') + 1
    expect(headings(takeOver(sample, sample, sections)).slice(at, at + 2)).toEqual([
      'Ekonomiska konsekvenser',
      'Andra konsekvenser'
    ])
  })

  it('once: not again when it has been taken over, and with its changes from then on', () => {
    const bytes = edited(copy, (xml) => xml.replace(paragraphWith(xml, sentence), (it) => it + own))
    const { sections } = changesIn(bytes, sample)
    const mine = takeOver(sample, sample, sections)
    const again = (file: Uint8Array) => workingCopyChanges({ word: readCopy(file).text, base: sample, mine })
    expect(again(bytes)).toMatchObject({ sections: [], others: [] })
    const changed = again(edited(bytes, (xml) => xml.replace('500 kronor', '600 kronor')))
    expect(changed.sections).toMatchObject([{ id: sections[0]?.id, before: text, isChangedHere: true }])
  })

  it('in place of an ordinary section that the report was without, where it goes by its heading', () => {
    const without = withSectionOrder(sample, 'staff-report', ['proposal', 'summary', 'views'])
    const bytes = own.replaceAll('Ekonomiska konsekvenser', 'Jämställdhetsanalys')
    const file = edited(copy, (xml) => xml.replace(paragraphWith(xml, sentence), (it) => it + bytes))
    const { sections } = workingCopyChanges({ word: readCopy(file).text, base: without, mine: without })
    expect(sections.map(({ id }) => id)).toContain('genderAnalysis')
  })

  it('but a heading on a deeper level stays in its section, in bold', () => {
    const deeper = own.replace('w:val="1"', 'w:val="2"')
    const changes = after(sentence, deeper)
    expect(told(changes)).toEqual([
      'Rubriken Ekonomiska konsekvenser i avsnittet Jämställdhetsanalys är en underrubrik, och följer med som ett stycke i fet stil.'
    ])
    expect(changes.sections.map(({ id, after: now }) => [id, now.slice(1)])).toEqual([
      [
        'genderAnalysis',
        [{ type: 'paragraph', content: [{ type: 'text', text: 'Ekonomiska konsekvenser', bold: true }] }, ...text]
      ]
    ])
  })
})

describe('a table in a section of Word', () => {
  const cell = (words: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${words === '' ? '<w:p/>' : paragraphOf(runOf(words))}</w:tc>`
  const table = (...rows: string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`

  it('comes back as a table, its first row naming the columns, empty and merged cells in their places', () => {
    const added = table(
      cell('Post') + cell('2023') + cell('2024'),
      cell('Resor') + cell('') + cell('500 kr'),
      cell('Summa', '<w:gridSpan w:val="2"/>') + cell('500 kr')
    )
    const changes = after(sentence, `${added}<w:p/>`)
    const said = (words: string) => (words === '' ? [] : [{ type: 'text', text: words }])
    expect(told(changes)).toEqual([])
    expect(changes.sections.map(({ after: now }) => now.slice(1))).toEqual([
      [
        {
          type: 'table',
          header: ['Post', '2023', '2024'],
          rows: [['Resor', '', '500 kr'].map(said), ['Summa', '', '500 kr'].map(said)]
        }
      ]
    ])
  })

  it('too large for a section comes as text, and that is told', () => {
    const changes = after(sentence, `${table(Array.from({ length: 11 }, (_, at) => cell(`k${at}`)).join(''))}<w:p/>`)
    expect(changes.sections[0]?.after[1]).toMatchObject({ type: 'paragraph' })
    expect(told(changes)[0]).toContain('är för stor och följer med som text')
  })

  it('goes out to Word and comes back as it was', async () => {
    const cells = (...words: string[]) => words.map((each) => [{ type: 'text' as const, text: each }])
    const withTable: MatterDraft = {
      ...sample,
      texts: {
        views: {
          basis: '',
          text: [
            { type: 'table', header: ['Post', ''], rows: [cells('Resor', '500 kr'), [[], []]] },
            { type: 'table', header: ['En'], rows: [cells('två')] }
          ]
        }
      }
    }
    expect(changesIn(await copyOf(withTable), withTable)).toMatchObject({ sections: [], others: [] })
  })
})

describe('what follows from the matter is told as what it is', () => {
  const many = wholeMatter(12)
  let copyOfMany: Uint8Array
  beforeAll(async () => {
    copyOfMany = await copyOf(many)
  })

  it('a row of the annex', () => {
    const changes = changesIn(
      edited(copyOfMany, (xml) =>
        xml.replace(/(?<=<w:tbl>(?:(?!<w:tbl>)[^])*)>Dagcentralen Linden 2</, '>Dagcentralen Lunden 2<')
      ),
      many
    )
    expect([changes.sections, changes.others.map(({ kind }) => kind)]).toEqual([[], ['part']])
    expect(told(changes)).toEqual([
      'Bilaga: Enheter är ändrad i Word. Den följer av enheterna och ändras under Enheter. I Word står: Dagcentralen Lunden 2.'
    ])
  })

  it('the annex, under another heading too: its bookmark ends above its table, where LibreOffice keeps it', () => {
    const { 'word/document.xml': text = new Uint8Array() } = unzipSync(copyOfMany)
    expect(paragraphWith(strFromU8(text), 'Bilaga: Enheter')).toMatch(/nk_units_annex[^]*<w:bookmarkEnd /)
    const renamed = edited(copyOfMany, (xml) => xml.replace('>Bilaga: Enheter<', '>Bilaga 1<'))
    expect(changesIn(renamed, many)).toMatchObject({ sections: [], others: [{ kind: 'part' }] })
  })

  it('an annex without its bookmark is found by its heading', () => {
    const bare = edited(copyOfMany, (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''))
    expect(changesIn(bare, many)).toMatchObject({ sections: [], others: [] })
  })

  it("a line at the sender's address", async () => {
    const template = templateFrom(Object.values(goodTemplates)[0]?.() ?? new Uint8Array())
    const changes = changesIn(atEnd(await copyOf(sample, template), paragraphOf(runOf('Hej.'))), sample)
    expect(told(changes)).toEqual([
      'Det står mer vid avsändarens adress i Word, och det tas inte över. I Word står: Hej.'
    ])
  })
})
