import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildIfStale } from '../../../build/build-if-stale.mjs'
import { program } from '../../../build/build-program.mjs'
import { standInFolder } from '../../../build/real-electron.mjs'
import { endProgram } from '../../app/end-program'
import { launchProgram, windowOf } from '../../app/launch-program'
import { expectedProtections, readProtections } from '../../app/read-protections'
import { buildWeakened } from './build-weakened'
import { weakened, type Weakened } from './weakened'

let folder = ''
beforeAll(async () => {
  // These ask what Electron was told, which only the stand-in notes.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standInFolder
  await buildIfStale(program)
  folder = await mkdtemp(join(tmpdir(), 'protections-'))
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the specs would read of the program, packaged as users have it. */
async function protectionsOf(name: string, without?: Weakened): Promise<unknown> {
  const place = join(folder, name)
  await buildWeakened(place, without)
  const app = await launchProgram(place, { root: place, env: { STAND_IN_PACKAGED: '1' } })
  await windowOf(app)
  const found = await readProtections(app)
  await endProgram(app)
  return found
}

it('as the source has them all protections are on, so that what is found below is the weakening', async () => {
  expect(await protectionsOf('whole')).toEqual(expectedProtections(true))
})

it.each(weakened.map((each) => [each.what, each] as const))(
  '%s: switched off, it is caught',
  async (_what, without) => {
    expect(await protectionsOf(`weakened-${weakened.indexOf(without)}`, without)).not.toEqual(expectedProtections(true))
  }
)
