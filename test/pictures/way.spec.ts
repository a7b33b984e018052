import { secretary } from '../app/secretary'
import { expect, test } from './fixtures'
import { whole } from './looks'

const ways = {
  'before the meeting': {
    overview: 'Översikt',
    committee: 'Nämnd och möte',
    units: 'Enheter',
    decision: 'Beslut',
    texts: 'Texter',
    review: 'Granskning',
    papers: 'Papper'
  },
  'after the meeting, and the year': {
    minutes: 'Protokoll',
    rules: 'Årets regler',
    dates: 'Datum',
    history: 'Tidigare år',
    'next-year': 'Från förra året'
  }
}

for (const [part, views] of Object.entries(ways)) {
  test(`every view of the sample year ${part}`, async ({ page, photograph }) => {
    await secretary(page).openMatter('Exempelnämnden 2023')
    for (const [name, title] of Object.entries(views)) {
      const way = page.getByRole('navigation', { name: 'Årets väg' })
      await way.getByRole('button', { name: new RegExp(`^${title}`) }).click()
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible()
      await photograph(page, name, whole)
    }
  })
}
