import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { secretary } from '../app/secretary'
import { expect, test } from './fixtures'

test('two people at one matter', async ({ start, dataFolder, photograph }) => {
  const data = join(dataFolder, 'delad')
  const begin = async (name: string) => {
    mkdirSync(join(dataFolder, name))
    const { page } = await start(join(dataFolder, name), { env: { NAMNDKLAR_DATA: data } })
    const at = secretary(page)
    await at.openMatter('Exempelnämnden 2023')
    await at.goTo('Nämnd och möte')
    return { page, at }
  }
  const anna = await begin('anna')
  await expect.poll(() => readdirSync(join(data, 'matters')).filter((name) => name.includes('.open-'))).toHaveLength(1)
  const bo = await begin('bo')
  const reading = bo.page.getByRole('region', { name: 'Ärendet är öppet för läsning' })
  await expect(reading).toBeVisible()
  await photograph(bo.page, 'reading')
  await reading.getByRole('button', { name: 'Redigera ändå…' }).click()
  await photograph(bo.page, 'edit-anyway')
  await bo.page.getByRole('alertdialog').getByRole('button', { name: 'Redigera ändå' }).click()
  await expect(reading).toHaveCount(0)
  await bo.at.goTo('Nämnd och möte')
  await expect(anna.page.getByRole('region', { name: 'Fler redigerar ärendet' })).toBeVisible({ timeout: 20_000 })
  await photograph(anna.page, 'company')

  await anna.at.field('Plats').fill('Annas rum')
  await expect(anna.at.saveWords()).toHaveAttribute('data-save-state', 'saved')
  await bo.at.field('Plats').fill('Bos rum')
  const conflict = bo.page.getByRole('alert', { name: 'Ej sparat' })
  await expect(conflict).toBeVisible()
  await photograph(bo.page, 'conflict')
  await conflict.getByRole('button', { name: 'Öppna den andra' }).click()
  await expect(bo.page.getByRole('region', { name: 'En version som inte kom med' })).toBeVisible()
  await photograph(bo.page, 'conflict-copy')
})
