import { z } from 'zod'
import type { MatterDraft } from '../../shared/domain/matter'
import { historyFacts } from '../../shared/rules/history/history-facts'
import { program } from '../host/program'
import { parserOf } from '../storage/generations/stored-schema'
import type { FactsOf } from '../storage/listing/listed-facts'

/** What later years ask of a matter, as it is kept between two readings. The index is sealed, and not parsed value by value. */
export const historyFactsOf: FactsOf<MatterDraft, MatterDraft> = {
  version: program.version,
  of: historyFacts,
  parse: parserOf(z.custom<MatterDraft>((value) => typeof value === 'object' && value !== null))
}
