import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/**
 * Every fuse of Electron 45, by its place in the binary's wire. The last came after the release of @electron/fuses
 * that runs on Node 20, so it cannot be set here; it is stated as Electron ships it.
 */
const stated = new Map([
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  // Needs a snapshot file that we do not make.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
  // WasmTrapHandlers: https://github.com/electron/electron/pull/48983
  [8, true]
])

const on = '1'.charCodeAt(0)

/**
 * Sets the fuses and reads them back. A fuse that nobody has stated stops the packaging: strictlyRequireAllFuses means
 * the same, but its list ends before Electron's does.
 * @param {string} binary
 */
export async function setFuses(binary) {
  const settable = [...stated].filter(([fuse]) => fuse in FuseV1Options)
  await flipFuses(binary, { version: FuseVersion.V1, ...Object.fromEntries(settable) })
  const wire = Object.entries(await getCurrentFuseWire(binary)).filter(([place]) => place !== 'version')
  for (const [place, state] of wire) {
    if ((Number(state) === on) !== stated.get(Number(place))) {
      throw new Error(`Fuse ${place} of this Electron is ${state}, and build/fuses.mjs does not say so.`)
    }
  }
}
