import { expect, test } from 'vitest'
import { sectionPath } from '../../../../shared/text/fields/section-path'
import type { Finding } from '../../../../shared/review/finding'
import { reviewJson } from '../../../../shared/exchange/json/review-json'

const finding: Finding = {
  kind: 'isoDate',
  paper: 'staff-report',
  section: 'summary',
  quote: '2023-05-17',
  message: 'Skriv dagen med ord.'
}
const spot = { path: sectionPath('summary'), passage: 0, start: 4 }

test('a finding tells scripts its kind, its place, its words and why, and nothing of the screen', () => {
  expect(reviewJson([{ ...finding, spot }])).toEqual({ findings: [finding] })
})

test('a finding that can be put right tells what to write instead', () => {
  const mend = { description: 'Skriv 17 maj 2023', from: '2023-05-17', to: '17 maj 2023' }
  expect(reviewJson([{ ...finding, mend: { ...mend, spot } }])).toEqual({ findings: [{ ...finding, mend }] })
})

test('no findings are an empty list', () => expect(reviewJson([])).toEqual({ findings: [] }))
