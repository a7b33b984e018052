import { expect, test } from 'vitest'
import { matterOf } from '../../builders/matter'
import { unitsNamed } from '../../builders/units-named'
import { archiveOf } from './archive-on-disk'

test('an archive package has plain names of a bounded length, however long and strange what was typed is', async () => {
  const awkward = `${'Nämnden för å, ä & ö / '.repeat(14)}\u202E"<CON>`
  const { id, files } = await archiveOf(matterOf({ registryNumber: awkward, committee: { name: awkward } }), [
    { name: `${'é'.repeat(300)}.PDF`, bytes: new Uint8Array(1), claimsPdfA: true }
  ])
  expect(id.length).toBeLessThanOrEqual(43)
  for (const { name } of files) {
    expect(name).toMatch(/^[A-Za-z0-9_./-]+$/)
    expect(`${id}/${name}`.length, name).toBeLessThanOrEqual(200)
  }
})

test('an archive package holds a matter of 400 units with all their names', async () => {
  const made = await archiveOf(
    matterOf({ units: unitsNamed(Array.from({ length: 400 }, (_, place) => `Förskolan ${place + 1}`)) })
  )
  expect(
    new TextDecoder()
      .decode(made.files.find(({ name }) => name.endsWith('ERMS.xml'))?.bytes)
      .match(/<role>enhet som deltar<\/role>/g)
  ).toHaveLength(400)
})
