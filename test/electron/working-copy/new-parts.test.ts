import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { WorkingCopyChanges } from '../../../shared/exchange/working-copy/changes-in-word'
import { takeOver } from '../../../shared/exchange/working-copy/take-over'
import { workingCopyChanges } from '../../../shared/exchange/working-copy/working-copy-changes'
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

const isNew = 'Rubriken Ekonomiska konsekvenser är ny i Word, och programmet har inget eget avsnitt för den.'
const notTaken = (where: string): string =>
  `${isNew} Den står ${where} och tas inte över, och inte heller texten under den. Flytta dem i Word till ett avsnitt som går att ta över. I Word står: Resan kostar 500 kronor.`

describe('a heading that is new in Word is told of', () => {
  it('in a section, which it follows in bold', () => {
    const changes = after(sentence)
    expect(told(changes)).toEqual([
      `${isNew} Den och texten under den följer med avsnittet Jämställdhetsanalys, med rubriken som ett stycke i fet stil.`
    ])
    expect(changes.sections.map(({ id, after }) => [id, after.slice(1)])).toEqual([
      [
        'genderAnalysis',
        [
          { type: 'paragraph', content: [{ type: 'text', text: 'Ekonomiska konsekvenser', bold: true }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'Resan kostar 500 kronor.' }] }
        ]
      ]
    ])
  })

  it('after the decision clauses, which themselves are as they were', () => {
    const changes = after('Paragrafen förklaras omedelbart justerad.')
    expect([changes.sections, told(changes)]).toEqual([[], [notTaken('efter Förvaltningens förslag till beslut')]])
  })

  it('below the title, before the first section', () => {
    const changes = changesIn(
      edited(copy, (xml) => xml.replace(paragraphWith(xml, 'förslag till beslut'), (it) => own + it)),
      sample
    )
    expect([changes.sections, told(changes)]).toEqual([[], [notTaken('före det första avsnittet')]])
  })

  it('after the names, which are as they were', () => {
    const changes = changesIn(atEnd(copy, own), sample)
    expect([changes.sections, told(changes)]).toEqual([[], [notTaken('efter underskrifterna')]])
  })

  it("after the sender's address, where a template has it in the text", async () => {
    const template = templateFrom(Object.values(goodTemplates)[0]?.() ?? new Uint8Array())
    const changes = changesIn(atEnd(await copyOf(sample, template), own), sample)
    expect([changes.sections, told(changes)]).toEqual([[], [notTaken('efter avsändarens adress')]])
  })

  it('after the annex, which is as it was', async () => {
    const many = wholeMatter(12)
    const changes = changesIn(atEnd(await copyOf(many), own), many)
    expect([changes.sections, told(changes)]).toEqual([[], [notTaken('efter Bilaga: Enheter')]])
  })

  it('once, and no more when the section has been taken over', () => {
    const bytes = edited(copy, (xml) => xml.replace(paragraphWith(xml, sentence), (it) => it + own))
    const { sections } = changesIn(bytes, sample)
    const mine = takeOver(sample, sample, sections)
    expect(workingCopyChanges({ word: readCopy(bytes).text, base: sample, mine })).toMatchObject({
      sections: [],
      others: []
    })
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
