import type { MatterDraft } from '../domain/matter'
import { extractStanding } from '../rules/extract-standing'
import { decidedUnits } from '../rules/taken/decided-units'
import type { MatterFacts } from './matter-summary'

/** What the list tells of a matter, read from the whole of it. */
export const matterFacts = (matter: MatterDraft): MatterFacts => ({
  committee: matter.committee.name,
  awardYear: matter.awardYear,
  registryNumber: matter.registryNumber,
  units: decidedUnits(matter).length,
  unitNames: matter.units.map(({ name }) => name),
  extract: extractStanding(matter)
})

/** What is known of a matter that cannot be read. */
export const noFacts: MatterFacts = {
  committee: '',
  awardYear: '',
  registryNumber: '',
  units: 0,
  unitNames: [],
  extract: 'undecided'
}
