import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { launchProgram, windowOf } from './launch-program'
import { expectedProtections, readProtections } from './read-protections'

for (const isPackaged of [false, true]) {
  test(`the page is confined by every setting Electron has for it, ${isPackaged ? 'packaged' : 'unpackaged'}`, async ({
    dataFolder
  }) => {
    const app = await launchProgram(dataFolder, { env: isPackaged ? { STAND_IN_PACKAGED: '1' } : {} })
    await windowOf(app)
    const found = await readProtections(app)
    test.skip(found === undefined, 'Real Electron notes no settings: test/electron-only tries what they do.')
    expect(found).toEqual(expectedProtections(isPackaged))
    await endProgram(app)
  })
}
