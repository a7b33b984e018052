import { beforeAll, describe, expect, it } from 'vitest'
import { workingCopyChanges } from '../../../shared/exchange/working-copy/working-copy-changes'
import type { WorkingCopyChanges } from '../../../shared/exchange/working-copy/changes-in-word'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { copyOf, readCopy } from './copy-of'
import { edited, paragraphOf, paragraphWith, runOf, sectionWith, withParts } from './edited-in-word'

const matter = sampleMatter('2023-05-29T10:00:00.000Z')
let copy: Uint8Array
beforeAll(async () => {
  copy = await copyOf(matter)
})

const changesIn = (bytes: Uint8Array): WorkingCopyChanges =>
  workingCopyChanges({ word: readCopy(bytes).text, base: matter, mine: matter })
const after = (change: (xml: string) => string): WorkingCopyChanges => changesIn(edited(copy, change))
const listed = ({ sections, others }: WorkingCopyChanges): string[] => [
  ...sections.map(({ id }) => id),
  ...others.map(({ kind }) => kind)
]
const sentence = 'Frågor om jämställdhet tas upp i enheternas bidrag.'
const ofGender = (xml: string): string => paragraphWith(xml, sentence)

describe('what makes no difference to a reader makes none here', () => {
  it('a run that Word has parted', () => {
    const parted = after((xml) =>
      xml.replace(
        `>${sentence}`,
        `>Frågor om </w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00AB12CD"><w:t xml:space="preserve">jämställdhet</w:t></w:r><w:r><w:t xml:space="preserve"> tas upp i enheternas bidrag.`
      )
    )
    expect(listed(parted)).toEqual([])
  })

  it('soft hyphens, zero-width marks and letters that are not composed', () => {
    expect(
      listed(after((xml) => xml.replace('jämställdhetsanalys inte', 'ja\u0308mställdhets\u00ADanalys\u200B inte')))
    ).toEqual([])
    expect(
      listed(
        after((xml) => xml.replace('tas upp i', 'tas</w:t></w:r><w:r><w:softHyphen/><w:t xml:space="preserve"> upp i'))
      )
    ).toEqual([])
  })

  it('empty paragraphs, outer space and bold on a space', () => {
    const spaced = after((xml) =>
      xml.replace(ofGender(xml), (it) => `${paragraphOf('')}${it}${paragraphOf(runOf('   ', '<w:b/>'))}`)
    )
    expect(listed(spaced)).toEqual([])
  })

  it('comments, which are told of', () => {
    const bytes = edited(copy, (xml) =>
      xml.replace(
        `>${sentence}`,
        `></w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>${sentence}`
      )
    )
    expect([listed(changesIn(bytes)), readCopy(bytes).text.remarks.comments]).toEqual([[], 1])
  })
})

describe('what has been written in Word is listed under its section, and nothing else is', () => {
  it('a word', () => {
    const { sections, others } = after((xml) => xml.replace(sentence, 'Frågor om jämställdhet behandlas i bidragen.'))
    expect(others).toEqual([])
    expect(sections.map(({ id, heading, isStruck }) => ({ id, heading, isStruck }))).toEqual([
      { id: 'genderAnalysis', heading: 'Jämställdhetsanalys', isStruck: false }
    ])
    expect(JSON.stringify(sections[0]?.after)).toContain('Frågor om jämställdhet behandlas i bidragen.')
  })

  it('a paragraph after the last of a section, outside its bookmark', () => {
    const { sections } = after((xml) => xml.replace(ofGender(xml), (it) => it + paragraphOf(runOf('Ett stycke till.'))))
    expect(sections.map(({ id, after }) => [id, after.length])).toEqual([['genderAnalysis', 2]])
  })

  it('list items, bold, italics and line breaks, as the tree of a section has them', () => {
    const item = (text: string): string =>
      paragraphOf(runOf(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>')
    const { sections } = after((xml) =>
      xml.replace(
        ofGender(xml),
        () =>
          paragraphOf(
            `${runOf('Fet', '<w:b/>')}${runOf(' och ')}${runOf('kursiv', '<w:i w:val="1"/>')}${runOf(' text', '<w:b w:val="0"/>')}<w:r><w:br/><w:t>ny rad</w:t></w:r>`
          ) +
          item('ett') +
          item('två')
      )
    )
    const [{ id, after: text } = { id: '', after: [] }] = sections
    expect([id, text[0]]).toEqual([
      'genderAnalysis',
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Fet', bold: true },
          { type: 'text', text: ' och ' },
          { type: 'text', text: 'kursiv', italic: true },
          { type: 'text', text: ' text' },
          { type: 'break' },
          { type: 'text', text: 'ny rad' }
        ]
      }
    ])
    expect(text[1]).toMatchObject({ type: 'list', items: [[{ text: 'ett' }], [{ text: 'två' }]] })
  })

  it('bold alone', () => {
    expect(
      listed(after((xml) => xml.replace(ofGender(xml), (it) => it.replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>'))))
    ).toEqual(['genderAnalysis'])
  })

  it('a list item struck from a list', () => {
    expect(listed(after((xml) => xml.replace(paragraphWith(xml, 'Äldreomsorg inklusive'), '')))).toEqual(['background'])
  })

  it('a table, as a table', () => {
    const cell = (text: string): string => `<w:tc>${paragraphOf(runOf(text))}</w:tc>`
    const { sections, others } = after((xml) =>
      xml.replace(
        ofGender(xml),
        (it) =>
          `${it}<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}</w:tr></w:tbl>${paragraphOf(runOf('Efter.'))}`
      )
    )
    const [table, last] = sections[0]?.after.slice(1) ?? []
    expect(table).toEqual({
      type: 'table',
      header: ['a', 'b'],
      rows: [[[{ type: 'text', text: 'c' }], [{ type: 'text', text: 'd' }]]]
    })
    expect(last).toMatchObject({ type: 'paragraph', content: [{ text: 'Efter.' }] })
    expect(others).toEqual([])
  })

  it('a section struck with its heading', () => {
    const { sections, others } = after((xml) =>
      xml.replace(sectionWith(xml, 'Jämställdhetsanalys', 'Ärendets beredning'), '')
    )
    expect([others, sections.map(({ id, isStruck, after }) => [id, isStruck, after])]).toEqual([
      [],
      [['genderAnalysis', true, []]]
    ])
  })

  it('a section moved is told as another order, and its text as unchanged', () => {
    const moved = after((xml) => {
      const section = sectionWith(xml, 'Jämställdhetsanalys', 'Ärendets beredning')
      return xml.replace(section, '').replace(paragraphWith(xml, 'Bakgrund'), (it) => section + it)
    })
    expect(listed(moved)).toEqual(['order'])
  })

  it('a heading renamed is told, and its section still found', () => {
    const { sections, others } = after((xml) => xml.replace('>Jämställdhetsanalys<', '>Jämställdhet<'))
    expect([sections, others]).toEqual([
      [],
      [{ kind: 'heading', id: 'genderAnalysis', before: 'Jämställdhetsanalys', after: 'Jämställdhet' }]
    ])
  })

  it('a heading that someone has taken away leaves the text where it is', () => {
    const { sections } = after((xml) => {
      const heading = paragraphWith(xml, 'Jämställdhetsanalys')
      const start = /<w:bookmarkStart[^>]*nk_genderAnalysis[^>]*>/.exec(heading)?.[0] ?? ''
      return xml.replace(heading, '').replace(ofGender(xml), (it) => it.replace('</w:pPr>', `</w:pPr>${start}`))
    })
    expect(sections).toEqual([])
  })

  it('the head, the decision clauses and the names, which are changed in their fields', () => {
    const changed = after((xml) =>
      xml
        .replace('den\u00A020\u00A0juni\u00A02023', 'den 21 juni 2023')
        .replace('>Paragrafen förklaras omedelbart justerad.', '>Paragrafen justeras nu.')
        .replace('Kim Exempelsson', 'Kim Annansson')
    )
    expect(listed(changed)).toEqual(['head', 'decision', 'signatures'])
  })

  it('decision clauses that are a text of their own are taken over as any text', () => {
    const own = {
      ...matter,
      texts: {
        proposal: {
          text: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Nämnden beslutar.' }] }],
          basis: ''
        }
      }
    }
    const bytes = edited(copy, (xml) =>
      xml.replace('>Paragrafen förklaras omedelbart justerad.', '>Paragrafen justeras nu.')
    )
    expect(listed(workingCopyChanges({ word: readCopy(bytes).text, base: matter, mine: own }))).toEqual(['proposal'])
  })
})

describe('tracked changes', () => {
  it('what is inserted stands, what is struck does not', () => {
    const bytes = edited(copy, (xml) =>
      xml.replace(ofGender(xml), () =>
        paragraphOf(
          `${runOf('Frågor ')}<w:del w:id="9" w:author="x"><w:r><w:delText>om jämställdhet</w:delText></w:r></w:del><w:ins w:id="8" w:author="x">${runOf('om annat')}</w:ins>${runOf('.')}`
        )
      )
    )
    const { text } = readCopy(bytes)
    expect(JSON.stringify(changesIn(bytes).sections[0]?.after)).toContain('"Frågor om annat."')
    expect(text.remarks).toMatchObject({ insertions: 1, deletions: 1 })
  })

  it('a paragraph mark that is struck joins two paragraphs', () => {
    const struck = '<w:rPr><w:del w:id="7" w:author="x"/></w:rPr>'
    const { sections } = after((xml) =>
      xml.replace(ofGender(xml), () => paragraphOf(runOf('Ett '), struck) + paragraphOf(runOf('stycke.')))
    )
    expect(sections[0]?.after).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Ett stycke.' }] }])
  })

  it('a section that is struck whole is struck, and the next one is itself', () => {
    const strike = (paragraph: string): string =>
      paragraph
        .replace('</w:pPr>', '<w:rPr><w:del w:id="7" w:author="x"/></w:rPr></w:pPr>')
        .replace(
          /<w:r>[^]*<\/w:r>/,
          (runs) =>
            `<w:del w:id="6" w:author="x">${runs.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`
        )
    const { sections, others } = after((xml) =>
      xml.replace(paragraphWith(xml, 'Jämställdhetsanalys'), strike).replace(ofGender(xml), strike)
    )
    expect([others, sections.map(({ id, isStruck }) => [id, isStruck])]).toEqual([[], [['genderAnalysis', true]]])
  })
})

describe('a copy without what we put in it', () => {
  const withoutMarks = (xml: string): string => xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
  const withoutPart = (bytes: Uint8Array): Uint8Array =>
    withParts(bytes, (parts) =>
      Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith('customXml')))
    )

  it('finds the sections by their headings', () => {
    expect(listed(after(withoutMarks))).toEqual([])
    expect(listed(after((xml) => withoutMarks(xml).replace(sentence, 'Annat.')))).toEqual(['genderAnalysis'])
  })

  it('finds them by their words when the styles are gone too, and lists are set on each paragraph', () => {
    const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const plain = (xml: string): string =>
      xml.replaceAll('<w:pStyle w:val="ListBullet"/>', inList).replace(/<w:pStyle[^>]*>/g, '')
    expect(listed(after((xml) => plain(withoutMarks(xml))))).toEqual([])
  })

  it('says that it carries no matter, and can still be compared', () => {
    const { matterFile, text } = readCopy(withoutPart(copy))
    expect(matterFile).toBeNull()
    expect(listed(workingCopyChanges({ word: text, base: matter, mine: matter }))).toEqual([])
  })
})

describe('a matter that has been changed here since', () => {
  const text = (words: string) => ({
    text: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
    basis: ''
  })
  const mine = { ...matter, texts: { genderAnalysis: text('Eget.') } }

  it('shows what stands here now, and that both have changed', () => {
    const bytes = edited(copy, (xml) => xml.replace(sentence, 'Annat.'))
    const [section] = workingCopyChanges({ word: readCopy(bytes).text, base: matter, mine }).sections
    expect(section).toMatchObject({
      id: 'genderAnalysis',
      isChangedHere: true,
      before: [{ content: [{ text: 'Eget.' }] }]
    })
  })

  it('lists nothing that is unchanged in Word, or that says the same already', () => {
    expect(listed(workingCopyChanges({ word: readCopy(copy).text, base: matter, mine }))).toEqual([])
    const same = edited(copy, (xml) => xml.replace(ofGender(xml), () => paragraphOf(runOf('Eget.'))))
    expect(listed(workingCopyChanges({ word: readCopy(same).text, base: matter, mine }))).toEqual([])
  })
})
