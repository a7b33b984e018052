import { existsSync } from 'node:fs'
import { differingPictures } from './differing-pictures.mjs'

const [before, after] = process.argv.slice(2)
if (before === undefined || after === undefined || !existsSync(before) || !existsSync(after)) {
  console.error('Ange två mappar med bilder: node build/compare-pictures.mjs FÖRE EFTER')
  process.exit(2)
}

const words = { missing: 'saknas', new: 'är ny', resized: 'har en annan storlek' }
const differences = differingPictures(before, after)
for (const each of differences) {
  console.log(
    each.what === 'changed' ? `${each.name}: ${each.pixels} bildpunkter skiljer` : `${each.name}: ${words[each.what]}`
  )
}
console.log(differences.length === 0 ? 'Inga bilder skiljer.' : `Bilder som skiljer: ${differences.length}.`)
process.exitCode = differences.length === 0 ? 0 : 1
