import { describe, expect, it } from 'vitest'
import { lintInTemplate } from '../../../../electron/docx/lint/lint-in-template'
import { descendantsNamed } from '../../../../electron/docx/xml/xml-element'
import { writeDocx } from '../../../../electron/docx/write-docx'
import { xmlParts } from '../extract-docx-text'
import { metaOf } from '../meta'
import { draftReport, longReport, minutesExtract, staffReport, unitsOf } from '../papers'
import { goodTemplates } from './templates'
import { shownTexts } from './shown-texts'
import { templateFrom } from './template-from'
import { field, style, swedishStyles, text, zipped } from './word-template'
import { paragraphsOf } from '../../../../shared/document/paragraphs'

const papers = [staffReport({ units: unitsOf(3) }), draftReport(), longReport(), minutesExtract()]
const good = (name: string): Uint8Array => goodTemplates[name]?.() ?? new Uint8Array()
const stylesIn = (file: Uint8Array): string[] =>
  descendantsNamed(xmlParts(file)('word/document.xml'), 'w:pStyle').map(({ attributes }) => attributes['w:val'] ?? '')

describe('a paper in the user’s own template', () => {
  it.each(Object.entries(goodTemplates))('has nothing for the lint to find, with %s', async (_name, make) => {
    const template = templateFrom(make())
    for (const paper of papers) expect(lintInTemplate(await writeDocx(paper, metaOf(), template))).toEqual([])
  })

  it.each(Object.entries(goodTemplates))('says every word that was composed, with %s', async (_name, make) => {
    const template = templateFrom(make())
    for (const paper of papers) {
      const { head, body, sender } = paragraphsOf(paper)
      const shown = shownTexts(await writeDocx(paper, metaOf(), template))
      for (const words of [...head, ...body, ...sender])
        expect(
          shown.some((each) => each.includes(words)),
          words
        ).toBe(true)
    }
  })

  it('is the same bytes whenever it is written', async () => {
    const template = templateFrom(good('a first page of its own'))
    const [one, other] = await Promise.all([1, 2].map(() => writeDocx(draftReport(), metaOf(), template)))
    expect(one).toEqual(other)
  })

  it('is set in the template’s own headings and body text', async () => {
    const styles = stylesIn(await writeDocx(staffReport(), metaOf(), templateFrom(good('a logo in the header'))))
    expect(styles).toEqual(expect.arrayContaining(['Rubrik1', 'Rubrik2', 'Brdtext']))
    expect(styles.filter((name) => ['Heading1', 'Heading2', 'BodyText'].includes(name))).toEqual([])
  })

  it('keeps the template’s page, and sets its tables to that width', async () => {
    const part = xmlParts(await writeDocx(staffReport(), metaOf(), templateFrom(good('landscape'))))(
      'word/document.xml'
    )
    expect(descendantsNamed(part, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '16838', 'w:orient': 'landscape' })
    expect(descendantsNamed(part, 'w:tblW').map(({ attributes }) => attributes['w:w'])).toEqual(['14004', '14004'])
  })

  it('is in Swedish, whatever the template was in', async () => {
    const part = xmlParts(await writeDocx(staffReport(), metaOf(), templateFrom(good('English ids'))))
    const languages = descendantsNamed(part('word/styles.xml'), 'w:lang').map(({ attributes }) => attributes['w:val'])
    expect(languages).toEqual(['sv-SE'])
  })

  it('gives a heading without a level the level that a screen reader needs', async () => {
    const styles = swedishStyles.replaceAll(/<w:outlineLvl w:val="\d"\/>/g, '')
    const part = xmlParts(await writeDocx(staffReport(), metaOf(), templateFrom(zipped({ styles }))))('word/styles.xml')
    const levels = descendantsNamed(part, 'w:style').flatMap((each) =>
      descendantsNamed(each, 'w:outlineLvl').map(({ attributes }) => [
        each.attributes['w:styleId'],
        attributes['w:val']
      ])
    )
    expect(levels).toEqual([
      ['Rubrik1', '0'],
      ['Rubrik2', '1']
    ])
  })

  it('does not say again what the template’s header says', async () => {
    const shown = shownTexts(await writeDocx(staffReport(), metaOf(), templateFrom(good('a logo in the header'))))
    expect(shown.filter((words) => words === 'Exempelförvaltningen')).toHaveLength(3)
    const alone = shownTexts(await writeDocx(staffReport(), metaOf(), templateFrom(good('nothing at all'))))
    expect(alone.filter((words) => words === 'Exempelförvaltningen')).toHaveLength(4)
  })

  it('numbers no heading, whatever the template does', async () => {
    const file = await writeDocx(staffReport(), metaOf(), templateFrom(good('headings in a list of many levels')))
    const headings = descendantsNamed(xmlParts(file)('word/document.xml'), 'w:p').filter((each) =>
      descendantsNamed(each, 'w:pStyle').some(({ attributes }) => /^Rubrik/.test(attributes['w:val'] ?? ''))
    )
    const numbers = headings.map((each) =>
      descendantsNamed(each, 'w:numId').map(({ attributes }) => attributes['w:val'])
    )
    expect(numbers).toEqual(Array.from({ length: 7 }, () => ['0']))
  })

  it('sets the lines of its head as close as on its own page', async () => {
    const styles = xmlParts(await writeDocx(staffReport(), metaOf(), templateFrom(good('paragraphs set far apart'))))(
      'word/styles.xml'
    )
    const letterhead = descendantsNamed(styles, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Letterhead'
    )
    expect(letterhead && descendantsNamed(letterhead, 'w:spacing')[0]?.attributes).toEqual({
      'w:before': '0',
      'w:after': '0',
      'w:line': '259',
      'w:lineRule': 'auto'
    })
  })

  it('begins below a picture that stands over the text’s room', async () => {
    const room = async (name: string) => {
      const file = await writeDocx(staffReport(), metaOf(), templateFrom(good(name)))
      return descendantsNamed(xmlParts(file)('word/document.xml'), 'w:tblCellMar').map(
        (each) => descendantsNamed(each, 'w:top')[0]?.attributes['w:w']
      )[0]
    }
    // The picture ends 360 000 + 1 440 000 units, 2 835 twips, down the page, whose text begins at 1 417.
    expect(await room('a picture over the text’s room')).toBe(String(2835 - 1417 + 170))
    expect(await room('a logo in the header')).toBe('0')
  })

  it('marks a draft on every page', async () => {
    const part = xmlParts(await writeDocx(draftReport(), metaOf(), templateFrom(good('a first page of its own'))))
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(descendantsNamed(part(header), 'w:t')[0]?.children).toEqual(['UTKAST'])
      expect(descendantsNamed(part(header), 'v:textpath').at(-1)?.attributes['string']).toBe('UTKAST')
    }
  })

  it('takes nothing of the template’s own text, history or author', async () => {
    const template = zipped({
      body: text('Gammal text av Anna Svensson'),
      stories: [{ kind: 'header', type: 'default', content: field('AUTHOR', 'Anna Svensson') + text('Exempelstad') }],
      settings:
        '<w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot w:val="00AA"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="hemligt"/></w:docVars>',
      documentRelations: '',
      styles: swedishStyles + style('Dold', 'Dold', '<w:rsid w:val="00AA"/><w:rPr><w:vanish/></w:rPr>', 'character')
    })
    const file = await writeDocx(staffReport(), metaOf(), templateFrom(template))
    expect(lintInTemplate(file)).toEqual([])
    expect(shownTexts(file).join(' ')).not.toMatch(/Anna|Gammal/)
    const settings = JSON.stringify(xmlParts(file)('word/settings.xml'))
    expect(settings).not.toMatch(/attachedTemplate|rsid|docVar/)
  })
})
