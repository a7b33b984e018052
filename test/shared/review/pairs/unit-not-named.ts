import type { MatterDraft } from '../../../../shared/domain/matter'
import { sampleMatter } from '../../../../shared/sample/sample-matter'
import { edited, editedList } from '../edited'
import type { Pair } from './pair'

const sample = sampleMatter('')
const [linden = '', strand = '', open = ''] = sample.units.map(({ name }) => name)
const all = [linden, strand, open]
const proposal = (names: readonly string[]): MatterDraft => ({
  ...sample,
  texts: { proposal: edited(`Exempelnämnden godkänner att ${names.join('; ')} deltar i kvalitetsutmärkelsen.`) }
})
const listed = (names: readonly string[]): MatterDraft => ({
  ...sample,
  texts: { proposal: { ...editedList(...names), basis: '' } }
})
const begun = (matter: MatterDraft): MatterDraft => ({
  ...matter,
  minutes: { ...matter.minutes, itemNumber: '7', outcome: 'asProposed' }
})
const extract = (names: readonly string[]): MatterDraft => {
  const text = `I ärendet deltar ${names.join('; ')}.`
  const decision = edited('Exempelnämnden godkänner deltagandet.')
  const minutes = { ...sample.minutes, itemNumber: '7', outcome: 'asProposed' }
  return { ...sample, minutes, texts: { decision, case: edited(text) } }
}
const without = (name: string): readonly string[] => all.filter((each) => each !== name)
const misnamed = (from: string, to: string): readonly string[] => all.map((name) => (name === from ? to : name))

const lost = all.flatMap((name): readonly Pair[] => [
  { name: `the proposal without ${name}`, planted: proposal(without(name)), clean: proposal(all) },
  { name: `the list without ${name}`, planted: listed(without(name)), clean: listed(all) },
  { name: `the extract without ${name}`, planted: extract(without(name)), clean: extract(all) },
  {
    name: `the proposal without ${name} when the minutes are begun`,
    planted: begun(proposal(without(name))),
    clean: begun(proposal(all))
  }
])

export const unitNotNamedPairs: Pair[] = [
  ...lost,
  {
    name: 'half of a name',
    planted: proposal(misnamed(strand, 'Strandgårdens vård- och omsorgsboende')),
    clean: proposal(all)
  },
  { name: 'another unit instead', planted: proposal(misnamed(linden, 'Dagcentralen Granen')), clean: proposal(all) },
  { name: 'none of the names', planted: proposal(['tre enheter']), clean: proposal(all) },
  { name: 'a letter lost in the name', planted: proposal(misnamed(open, 'Öppna motagningen')), clean: proposal(all) }
]
