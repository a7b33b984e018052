import { dataIn } from './data-in'
import { expect, test } from './fixtures'
import { mattersOnDisk } from './matters-on-disk'
import { secretary } from './secretary'

for (const event of ['suspend', 'lock-screen'] as const) {
  test(`what is typed is saved at once when the computer says ${event}`, async ({ app, page, dataFolder }) => {
    const { openMatter, goTo, field, saveWords } = secretary(page)
    await openMatter('Exempelnämnden 2023')
    await goTo('Nämnd och möte')
    // From here the page's clock stands still: nothing is saved because time has passed.
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 3_600_000)
    await field('Plats').fill('Sista ordet')
    await expect(saveWords()).toHaveText(/^Senast sparat /)
    await app.evaluate(({ powerMonitor }, event) => void powerMonitor.emit(event), event)
    await expect
      .poll(() => mattersOnDisk(dataIn(dataFolder)).map(({ meeting }) => meeting.place))
      .toEqual(['Sista ordet'])
    await expect(saveWords()).toHaveText(/^Sparat /)
  })
}
