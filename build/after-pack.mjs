import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setFuses } from './fuses.mjs'

const binaries = new Map([
  ['win32', 'Namndklar.exe'],
  ['linux', 'namndklar'],
  ['darwin', 'Namndklar.app']
])

/** The folder beside the archive. @param {string} folder @param {string} platform @param {string} binary */
const resourcesIn = (folder, platform, binary) =>
  platform === 'darwin' ? join(folder, binary, 'Contents/Resources') : join(folder, 'resources')

/** electron-builder only warns of a folder that is not there, and npm installs the addon of its own system alone. @param {string} resources */
function checkTypesetter(resources) {
  const folder = join(resources, 'typesetter')
  const addons = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.node')) : []
  if (addons.length !== 1)
    throw new Error(
      `There should be one typesetter in ${folder}. Install that of the system that is packed for: see the README.`
    )
}

/** Called by electron-builder, which reads the default export. @param {import('electron-builder').AfterPackContext} context */
export default async function afterPack({ appOutDir, electronPlatformName }) {
  const binary = binaries.get(electronPlatformName)
  if (binary === undefined) throw new Error(`No fuses are known for ${electronPlatformName}.`)
  checkTypesetter(resourcesIn(appOutDir, electronPlatformName, binary))
  await setFuses(join(appOutDir, binary))
}
