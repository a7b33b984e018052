import { z } from 'zod'
import type { MatterDraft } from '../../shared/domain/matter'
import { matterFacts } from '../../shared/ipc/matter-facts'
import type { MatterFacts } from '../../shared/ipc/matter-summary'
import { program } from '../host/program'
import { parserOf } from '../storage/generations/stored-schema'
import type { FactsOf } from '../storage/listing/listed-facts'

const schema: z.ZodType<MatterFacts> = z.object({
  committee: z.string(),
  awardYear: z.string(),
  registryNumber: z.string(),
  units: z.int(),
  unitNames: z.array(z.string()),
  extract: z.enum(['undecided', 'unsent', 'sent', 'tabled', 'referredBack', 'rejected'])
})

/** What the list tells of a matter, as it is kept between two lists. */
export const matterFactsOf: FactsOf<MatterDraft, MatterFacts> = {
  version: program.version,
  of: matterFacts,
  parse: parserOf(schema)
}
