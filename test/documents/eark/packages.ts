import type { Archive } from '../../../electron/archive/compose-archive'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { issuedMatter } from '../../builders/issued-matter'
import { matterOf } from '../../builders/matter'
import { unitsNamed } from '../../builders/units-named'
import { readCase } from '../../shared/cases/read-case'
import { archiveOf } from '../../electron/archive/archive-on-disk'

const units = (count: number) =>
  matterOf({ units: unitsNamed(Array.from({ length: count }, (_, place) => `Förskolan ${place + 1} & "Ön"; <vård>`)) })
const scan = {
  name: 'Justerat protokoll § 23.pdf',
  bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n'),
  claimsPdfA: false
}

const withNumber = (number: string) => {
  const matter = readCase('2024-bromma')
  return { ...matter, committee: { ...matter.committee, organisationNumber: number } }
}

const awkward = `${'Nämnden för <å> & "ä" \u000B\uFFFE '.repeat(12)}slut`

/** Packages of every kind of matter that there is. */
export const packages: readonly (readonly [name: string, make: () => Promise<Archive>])[] = [
  ['the case of 2014', () => archiveOf(readCase('2014-socialnamnden'))],
  ['the case of 2023', () => archiveOf(readCase('2023-socialnamnden'))],
  ['the case of 2024', () => archiveOf(readCase('2024-bromma'))],
  ['the sample year', () => archiveOf(sampleMatter('2023-05-29T10:00:00.000Z'))],
  ['a matter of 40 units', () => archiveOf(units(40))],
  ['a matter of 400 units', () => archiveOf(units(400))],
  [
    'a matter whose papers have gone out, with an organisation number and a signed paper',
    () => archiveOf(issuedMatter(withNumber('212000-0142'), { on: '2024-05-02' }), [scan])
  ],
  [
    'a matter that nobody has filled in',
    () => archiveOf(matterOf({ awardYear: '', committee: { name: '' }, units: [] }))
  ],
  [
    'a matter with names of 300 characters that XML cannot hold',
    () =>
      archiveOf(matterOf({ registryNumber: awkward, committee: { name: awkward } }), [
        { ...scan, name: `${awkward}.pdf` }
      ])
  ]
]
