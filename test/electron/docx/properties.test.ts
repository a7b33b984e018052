import { describe, expect, it } from 'vitest'
import { descendantsNamed, textOf } from '../../../electron/docx/xml/xml-element'
import { writeDocx } from '../../../electron/docx/write-docx'
import { xmlParts } from './extract-docx-text'
import { metaOf } from './meta'
import { staffReport } from './papers'
import { write } from './written-paper'

describe('what the file says about itself', () => {
  it('is its title, its author as set, its language and the time of the last change', async () => {
    const core = xmlParts(await writeDocx(staffReport(), metaOf({ title: 'A & B <c>', author: 'Robin "R"' })))(
      'docProps/core.xml'
    )
    const said = (name: string): string => descendantsNamed(core, name).map(textOf).join('|')
    expect(said('dc:title')).toBe('A & B <c>')
    expect([said('dc:creator'), said('cp:lastModifiedBy')]).toEqual(['Robin "R"', 'Robin "R"'])
    expect(said('dc:language')).toBe('sv-SE')
    expect([said('dcterms:created'), said('dcterms:modified')]).toEqual([
      '2023-05-30T10:00:00Z',
      '2023-05-30T10:00:00Z'
    ])
  })

  it('names no one when no author is set', async () => {
    const core = xmlParts(await writeDocx(staffReport(), metaOf({ author: '' })))('docProps/core.xml')
    expect([...descendantsNamed(core, 'dc:creator'), ...descendantsNamed(core, 'cp:lastModifiedBy')]).toEqual([])
  })

  it('tells no time when the time of the last change cannot be read', async () => {
    const core = xmlParts(await writeDocx(staffReport(), metaOf({ changed: 'i går' })))('docProps/core.xml')
    expect([...descendantsNamed(core, 'dcterms:created'), ...descendantsNamed(core, 'dcterms:modified')]).toEqual([])
  })

  it('has Swedish as the language of styles and theme', async () => {
    const part = xmlParts(await write(staffReport()))
    expect(descendantsNamed(part('word/styles.xml'), 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual([
      'sv-SE'
    ])
    expect(
      descendantsNamed(part('word/settings.xml'), 'w:themeFontLang').map(({ attributes }) => attributes['w:val'])
    ).toEqual(['sv-SE'])
  })

  it('is the same, byte for byte, for the same paper in any time zone', async () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Auckland'
    const there = await write(staffReport())
    process.env['TZ'] = 'America/Los_Angeles'
    const here = await write(staffReport())
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(Buffer.from(here).equals(Buffer.from(there))).toBe(true)
  })
})
