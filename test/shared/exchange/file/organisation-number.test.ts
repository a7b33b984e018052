import { expect, test } from 'vitest'
import { issuedPaperSchema } from '../../../../shared/domain/issued-paper'
import { matterSchema } from '../../../../shared/domain/matter'
import { changesBetween } from '../../../../shared/exchange/compare/changes-between'
import { mergeMatters } from '../../../../shared/exchange/merge/merge-matters'
import { nextYear } from '../../../../shared/exchange/next-year/next-year'
import { intactDocument, issueHash } from '../../../../shared/rules/taken/intact-document'
import { unreadableFields } from '../../../../shared/text/fields/unreadable-fields'
import { unreadableText } from '../../../../shared/text/fields/unreadable-text'
import { unreadIn } from '../../../../shared/text/fields/unread-in'
import { issuedMatter } from '../../../builders/issued-matter'
import { matterOf } from '../../../builders/matter'

const number = (typed: string) => matterOf({ committee: { organisationNumber: typed } })
const path = 'committee.organisationNumber'

test('goes with the committee into next year, to be confirmed', () => {
  const next = nextYear(number('212000-0142'), {
    year: '2024',
    newId: () => crypto.randomUUID(),
    changed: '2024-01-08T08:00:00.000Z'
  })
  expect(next.committee.organisationNumber).toBe('212000-0142')
  expect(next.copied[0]?.fields).toContain(path)
})

test('is compared and merged as a field of its own', () => {
  const [base, mine, theirs] = [number(''), number('212000-0142'), number('212000-0150')]
  expect(changesBetween(base, mine)).toMatchObject([{ path }])
  expect(mergeMatters({ mine: base, theirs: mine, base }).merged.committee.organisationNumber).toBe('212000-0142')
  expect(mergeMatters({ mine, theirs, base }).conflicts).toMatchObject([{ path }])
})

test('a wrong check digit is told, stops no paper and is no concern of the year sheet', () => {
  const matter = number('212000-0143')
  expect(unreadableFields(matter)).toEqual([{ field: path, typed: '212000-0143', because: 'wrongCheckDigit' }])
  expect(unreadableText('wrongCheckDigit')).toBe(
    'Kontrollsiffran stämmer inte. Jämför siffrorna med registreringsbeviset.'
  )
  expect(unreadIn('year-sheet', matter)).toEqual([])
})

test('a paper that was issued before there was such a field still is as it went out', () => {
  const matter = issuedMatter(matterOf())
  const [issue] = matter.issued
  if (issue === undefined) throw new Error('nothing issued')
  const committee = { ...issue.committee, organisationNumber: undefined }
  const kept: unknown = JSON.parse(JSON.stringify({ ...issue, committee }))
  const hash = issueHash(issuedPaperSchema.parse(kept))
  const opened = matterSchema.parse({ ...matter, issued: [{ ...issue, committee, hash }] }).issued[0]
  expect(opened && intactDocument(opened)).toEqual(issue.document)
  expect(hash).not.toBe(issue.hash)
})
