import { secretary } from '../app/secretary'
import { expect, test } from './fixtures'
import { forced, narrow } from './looks'

test('the overview: of an empty matter, in odd sizes, and when the year is done', async ({ page, photograph }) => {
  const { openMatter, startMatter, leave } = secretary(page)
  await startMatter('Provnämnden', '2026')
  await photograph(page, 'overview-empty', ['1280-light', '1024-light', '2560-light'])
  await leave()
  await openMatter('Exempelnämnden 2023')
  await expect(page.getByRole('heading', { level: 2, name: 'Översikt' })).toBeVisible()
  await photograph(page, 'overview', [...narrow, ...forced, '2560-light'])
})
