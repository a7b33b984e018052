import { describe, expect, test } from 'vitest'
import { paperForClipboard, sectionForClipboard } from '../../../../shared/text/papers/clipboard-content'
import { putOnClipboard, withPutOnClipboard } from '../../../../shared/text/papers/put-on-clipboard'
import { matterOf } from '../../../builders/matter'

const matter = matterOf({ meeting: { date: '2023-06-20' }, preparation: { genderAnalysis: 'inEntries' } })
const copied = (section: string, of = matter) =>
  sectionForClipboard('staff-report', of, section) ?? expect.fail(`no section ${section}`)

describe('a section on the clipboard', () => {
  test('is its text without the heading, formatted and plain', () => {
    const { html, text } = copied('genderAnalysis')
    expect(html).toMatch(/^<p>Frågor om jämställdhet/)
    expect(text).toMatch(/^Frågor om jämställdhet/)
    expect(html + text).not.toContain('Jämställdhetsanalys')
  })

  test('leaves out what is missing, and says what that was', () => {
    const { text, gaps, draft } = copied('preparation')
    expect(text).toBe('')
    expect(gaps.map(({ field }) => field)).toEqual(['preparation.within'])
    expect(draft).toBe(false)
  })

  test('shows the gap where it would be wrong without the answer', () => {
    const { text, draft } = copied('proposal', matterOf({ decision: { form: '', immediateVerification: 'none' } }))
    expect(draft).toBe(true)
    expect(text).toContain('saknas]')
  })

  test('has words with markup in them as words', () => {
    const own = {
      text: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: '<b>A & B</b>', bold: true }] }],
      basis: ''
    }
    expect(copied('summary', matterOf({ texts: { summary: own } })).html).toBe(
      '<p><strong>&lt;b&gt;A &amp; B&lt;/b&gt;</strong></p>'
    )
  })
})

describe('a whole paper on the clipboard', () => {
  test('has its headings and lists', () => {
    const { html, text } = paperForClipboard('staff-report', matter)
    expect(html).toContain('<h1>Deltagande i kvalitetsutmärkelsen 2023</h1>')
    expect(html).toContain('<h2>Bakgrund</h2>')
    expect(text).toContain('\nBakgrund\n')
  })

  test('has tables with a header row and lines to sign on', () => {
    expect(paperForClipboard('year-sheet', matter).html).toContain('<th scope="col" align="left">Enhet</th>')
    expect(paperForClipboard('public-notice', matter).html).toContain('________')
  })

  test('is a draft when it is incomplete', () => {
    const { html, draft } = paperForClipboard('minutes-extract', matter)
    expect(draft).toBe(true)
    expect(html).toMatch(/^<p><strong>UTKAST<\/strong><\/p>/)
  })
})

describe('what has been copied', () => {
  const target = { paper: 'staff-report', section: 'summary' } as const
  const noted = withPutOnClipboard(matter, target, copied('summary'))

  test('is ticked until it says something else', () => {
    expect(putOnClipboard(matter, target, () => copied('summary'))).toBe('not')
    expect(putOnClipboard(noted, target, () => copied('summary', noted))).toBe('copied')
    const renamed = { ...noted, units: [] }
    expect(putOnClipboard(renamed, target, () => copied('summary', renamed))).toBe('changed')
  })

  test('is kept for each section by itself, and does not date the matter anew', () => {
    expect(putOnClipboard(noted, { paper: 'staff-report', section: 'background' }, () => copied('background'))).toBe(
      'not'
    )
    expect(noted.changed).toBe(matter.changed)
  })
})
