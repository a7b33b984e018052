import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const legal = /^(licen[cs]e|notice|copying)(?!.*\.(js|ts|json)$)/i

/**
 * A package whose code or files are shipped with the program.
 * @typedef {object} ShippedPackage
 * @property {import('@cyclonedx/cyclonedx-library').Contrib.FromNodePackageJson.Types.NodePackageJson & { name: string, version: string, license: string }} told what its package.json says
 * @property {string[]} texts its licence and notices, word for word
 */

/**
 * The folder of the package that a bundled module lies in, relative to the project; undefined for the program's own.
 * @param {string} root the project
 * @param {string} module its path, with or without a query
 */
export function packageFolder(root, module) {
  const path = relative(root, module.replace(/^\0/, '').replace(/[?#].*$/, '')).replaceAll('\\', '/')
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
}

/** @param {string} folder @returns {ShippedPackage} */
export function packageIn(folder) {
  const texts = readdirSync(folder)
    .filter((name) => legal.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
  return { told: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')), texts }
}
