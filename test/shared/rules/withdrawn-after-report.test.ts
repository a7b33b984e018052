import { expect, test } from 'vitest'
import { withdrawnAfterReport } from '../../../shared/rules/withdrawn-after-report'
import { sampleMatter } from '../../../shared/sample/sample-matter'

test.each([
  ['2023-05-07', ['Träffpunkten Eken']],
  ['2023-05-08', ['Träffpunkten Eken']],
  ['2023-05-09', []],
  ['', []]
])('with a report of %s the units withdrawn since are %o', (reportDate, names) => {
  expect(withdrawnAfterReport({ ...sampleMatter(''), reportDate }).map(({ name }) => name)).toEqual(names)
})
