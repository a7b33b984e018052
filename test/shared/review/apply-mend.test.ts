import { expect, it } from 'vitest'
import type { SectionText } from '../../../shared/domain/section-text'
import { applyMend } from '../../../shared/review/apply-mend'
import { review } from '../../../shared/review/review'
import { sampleMatter } from '../../../shared/sample/sample-matter'

const withViews = (text: SectionText) => ({ ...sampleMatter(''), texts: { views: { text, basis: 'som det var' } } })
const mendFirst = (text: SectionText) => {
  const matter = withViews(text)
  const finding = review(matter).find(({ mend }) => mend !== undefined)
  return finding && applyMend(matter, finding).texts['views']
}

it('a mend keeps bold and italics around and across the words it changes', () => {
  const text: SectionText = [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Vi deltar i stadens ' },
        { type: 'text', text: 'Kvalitets', bold: true },
        { type: 'text', text: 'utmärkelse', italic: true },
        { type: 'text', text: ' i år.' }
      ]
    }
  ]
  expect(mendFirst(text)).toEqual({
    basis: 'som det var',
    text: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Vi deltar i stadens ' },
          { type: 'text', text: 'kvalitetsutmärkelse', bold: true },
          { type: 'text', text: ' i år.' }
        ]
      }
    ]
  })
})

it('a mend finds its item in a list after other paragraphs, and passes a line break', () => {
  const item = (text: string) => [{ type: 'text' as const, text }]
  const text: SectionText = [
    { type: 'paragraph', content: item('Detta gäller:') },
    {
      type: 'list',
      ordered: false,
      items: [item('första raden'), [...item('senast den 30'), { type: 'break' }, ...item('juni är sista dag')]]
    }
  ]
  expect(mendFirst(text)?.text[1]).toEqual({
    type: 'list',
    ordered: false,
    items: [item('första raden'), [...item('senast den 30 juni 2023'), ...item(' är sista dag')]]
  })
})

it('a finding in composed words has no mend, and applying it changes nothing', () => {
  const sample = sampleMatter('')
  const matter = {
    ...sample,
    committee: {
      ...sample.committee,
      wording: { ...sample.committee.wording, immediateItem: 'Paragrafen justeras bl.a. omedelbart' }
    }
  }
  const findings = review(matter).filter(({ kind }) => kind !== 'unitsFailing')
  expect(findings.map(({ kind, mend }) => ({ kind, mend }))).toEqual([
    { kind: 'abbreviation', mend: undefined },
    { kind: 'missingFullStop', mend: undefined }
  ])
  expect(findings.map((finding) => applyMend(matter, finding) === matter)).toEqual([true, true])
})
