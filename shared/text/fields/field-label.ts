import { fieldPattern } from '../../domain/paths/field-pattern'
import type { MatterPath } from '../../domain/paths/matter-path'
import type { CommitteeWords } from '../language/committee-words'
import { saidOf } from '../language/said-of'
import { fieldLabels } from './field-labels'
import { unitFieldWords } from './unit-field-words'

const labelAt: ReadonlyMap<string, string> = new Map([
  ...Object.entries(fieldLabels),
  ...Object.entries(unitFieldWords).map(([field, { inSentence }]): [string, string] => [`units.*.${field}`, inSentence])
])
const ofCommittee: Pick<CommitteeWords, 'body' | 'office'> = { body: 'nämnden', office: 'förvaltningen' }

/** What stands at a path that a file or a comparison names is called, as `fieldLabel` calls it; `uppgift` where nobody knows. */
export const placeLabel = (path: string, words = ofCommittee): string =>
  saidOf(words, labelAt.get(fieldPattern(path)) ?? 'uppgift')

/** What a field is called in a sentence, in lower case, as the deciding body is called: `sammanträdesdag`, `styrelsens namn`. */
export const fieldLabel = (path: MatterPath, words = ofCommittee): string => placeLabel(path, words)
