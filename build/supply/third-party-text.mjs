import { isAllowed } from './allowed-licences.mjs'
import { missingTexts } from './missing-texts.mjs'

const rule = `\n\n${'='.repeat(80)}\n\n`
const lead = `Nämndklar innehåller programvara och typsnitt från andra. Här står vilka, och deras licenser i original.
Electron innehåller i sin tur Chromium och Node; deras licenser ligger i LICENSES.chromium.html bredvid programmet.`

/** @param {import('./package-of.mjs').ShippedPackage} shipped */
function notice({ told, texts }) {
  const written = missingTexts.get(told.name)
  const held = texts.length > 0 ? texts : written === undefined ? [] : [written]
  if (held.length === 0) throw new Error(`${told.name} holds no licence text: write it in missing-texts.mjs.`)
  if (!isAllowed(told.license)) throw new Error(`${told.name} has the licence "${told.license}", which is not allowed.`)
  return [`${told.name} ${told.version}\nLicens: ${told.license}`, ...held].join('\n\n')
}

/** The notices that go with the program. A licence that is not allowed, or whose text is nowhere, stops the build. @param {import('./package-of.mjs').ShippedPackage[]} packages */
export const thirdPartyText = (packages) => `${[lead, ...packages.map(notice)].join(rule)}\n`
