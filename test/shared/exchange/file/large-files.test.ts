import { describe, expect, test } from 'vitest'
import { parseMatterFile } from '../../../../shared/exchange/file/parse-matter-file'
import { nextYear } from '../../../../shared/exchange/next-year/next-year'
import { scanJson } from '../../../../shared/exchange/file/scan-json'
import { writeMatterFile } from '../../../../shared/exchange/file/matter-file'
import { copiedAndUnconfirmed } from '../../../../shared/rules/copied/copied-and-unconfirmed'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitsNamed } from '../../../builders/units-named'

/** The largest matter there may be. Its tests take seconds, and are left out of mutation testing, which repeats them. */
describe('ten thousand units', () => {
  const matter = matterOf({ units: unitsNamed(Array.from({ length: 10_000 }, (_, row) => `Enhet ${row}`)) })

  test('are read back as they were written', () => {
    const read = parseMatterFile(writeMatterFile(matter), 'many.namndklar')
    expect(read.ok && read.value).toMatchObject({
      cleaned: 0,
      isChangedOutside: false,
      matter: { units: matter.units, rules: matter.rules }
    })
  })

  test('begin a next year that can be read again', () => {
    let made = 0
    const begun = nextYear(matter, {
      year: '2024',
      newId: () => idOf((made += 1)),
      changed: '2024-01-08T08:00:00.000Z'
    })
    expect(parseMatterFile(writeMatterFile(begun), 'many.namndklar').ok).toBe(true)
    const names = copiedAndUnconfirmed(begun).filter(({ field }) => /^units\..*\.name$/.test(field))
    expect(names).toHaveLength(10_000)
  })
})

test('a string of twenty million characters is read', () => {
  expect(scanJson(JSON.stringify({ a: 'x\n'.repeat(10_000_000) }))).toBeNull()
})
