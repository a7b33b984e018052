import { matterSchema, type MatterDraft } from '../../shared/domain/matter'
import { profileForYear } from '../../shared/rules/profile-for-year'

export const rowId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const units = ['Linden', 'Kruton'].map((name, index) => ({ id: rowId(index + 1), name, state: 'registered' }))

/** A small matter of 2023 with two registered units, in the shape a file gives it. */
export const sampleMatter = (overrides: object = {}): MatterDraft =>
  matterSchema.parse({
    id: rowId(100),
    awardYear: '2023',
    committee: { name: 'Exempelnämnden' },
    rules: profileForYear('2023'),
    decision: { form: 'approve', immediateVerification: 'item' },
    units,
    ...overrides
  })
