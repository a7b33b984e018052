import { committeeSchema, type Committee } from '../../shared/domain/committee'
import type { Overrides } from './overrides'

/** A committee that does not exist, with the forms of its name. */
export const committeeOf = (overrides: Overrides<Committee> = {}): Committee =>
  committeeSchema.parse({
    kind: 'committee',
    name: 'Exempelnämnden',
    nameInText: 'exempelnämnden',
    nameGenitive: 'exempelnämndens',
    administration: 'Exempelförvaltningen',
    department: 'Avdelningen för stöd och omsorg',
    awardSpelling: 'lower',
    ...overrides
  })
