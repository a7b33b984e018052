import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { billOfMaterials } from './bill-of-materials.mjs'
import { shippedPackages } from './shipped-packages.mjs'
import { thirdPartyText } from './third-party-text.mjs'

// Run after the bundler: what goes with the program about what it is made of.
const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'out/notices')
const packages = shippedPackages()
mkdirSync(folder, { recursive: true })
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE.namndklar.txt'))
writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdPartyText(packages))
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(own, packages))
