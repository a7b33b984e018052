import { expect, test } from 'vitest'
import { matterFileName } from '../../../../shared/exchange/file/matter-file-name'
import { matterOf } from '../../../builders/matter'

test('a matter’s own file is named after its year, its committee and its number, and after no paper', () => {
  const name = matterFileName(
    matterOf({ awardYear: '2023', registryNumber: 'EXN 2023/41', committee: { name: 'Exempelnämnden' } })
  )
  expect(name).toMatch(/^2023.*Exempelnämnden.*EXN 2023.41.*\.namndklar$/)
  expect(name).not.toMatch(/ {2}|- -|utlåtande/i)
})
