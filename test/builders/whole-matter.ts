import { matterSchema, type MatterDraft } from '../../shared/domain/matter'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { idOf } from './id-of'

const names = ['Dagcentralen Linden', 'Strandgårdens vård- och omsorgsboende, Exempelvård AB', 'Öppna mottagningen']

const rows = (...texts: readonly string[]) => texts.map((text, row) => ({ id: idOf(800 + row), text }))
const present = (role: string, text: string, row: number) => ({ id: idOf(700 + row), role, text })

/** The sample year with so many units, told to its end: every paper of it can be made. */
export function wholeMatter(count: number): MatterDraft {
  const sample = sampleMatter('2023-05-29T10:00:00.000Z')
  const alike = sample.units.filter(({ state }) => state !== 'withdrawn')
  return matterSchema.parse({
    ...sample,
    units: Array.from({ length: count }, (_, row) => ({
      ...alike[row % alike.length],
      id: idOf(row + 1),
      name: `${names[row % 3]}${row < 3 ? '' : ` ${Math.floor(row / 3) + 1}`}`
    })),
    minutes: {
      ...sample.minutes,
      itemNumber: '23',
      protocolNumber: '5/2023',
      outcome: 'asProposed',
      verifiedBy: 'Sam Provström och Noa Exempelgren',
      verifiedOn: '2023-06-20',
      postedOn: '2023-06-21',
      attendance: [
        present('chair', 'Sam Provström (X)', 1),
        present('member', 'Noa Exempelgren (Y)', 2),
        present('member', 'Robin Fiktiv (Z)', 3),
        present('alternate', 'Alex Provsson (X)', 4),
        present('official', 'Kim Exempelsson, förvaltningschef', 5)
      ],
      dispatch: rows('Stadsledningskontoret', 'Enheternas chefer'),
      certified: 'yes',
      certifiedBy: 'Robin Provberg, nämndsekreterare'
    }
  })
}
