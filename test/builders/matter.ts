import { matterSchema, type MatterDraft } from '../../shared/domain/matter'
import { profileForYear } from '../../shared/rules/profile-for-year'
import { committeeOf } from './committee'
import { idOf } from './id-of'
import type { Overrides } from './overrides'
import { unitOf } from './unit'

/** A matter of 2023 with one unit and a decision form: enough for a finished staff report. */
export function matterOf({ committee, rules, ...overrides }: Overrides<MatterDraft> = {}): MatterDraft {
  const awardYear = overrides.awardYear ?? '2023'
  return matterSchema.parse({
    id: idOf(1_000),
    changed: '2023-05-29T10:00:00.000Z',
    units: [unitOf()],
    decision: { form: 'approve', immediateVerification: 'none' },
    ...overrides,
    awardYear,
    committee: committeeOf(committee),
    rules: { ...profileForYear(awardYear), ...rules }
  })
}
