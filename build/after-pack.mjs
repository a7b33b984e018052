import { join } from 'node:path'
import { setFuses } from './fuses.mjs'

const binaries = new Map([
  ['win32', 'Namndklar.exe'],
  ['linux', 'namndklar'],
  ['darwin', 'Namndklar.app']
])

/** Called by electron-builder, which reads the default export. @param {import('electron-builder').AfterPackContext} context */
export default async function afterPack({ appOutDir, electronPlatformName }) {
  const binary = binaries.get(electronPlatformName)
  if (binary === undefined) throw new Error(`No fuses are known for ${electronPlatformName}.`)
  await setFuses(join(appOutDir, binary))
}
