import { matterSchema, type MatterDraft } from '../../shared/domain/matter'
import { profileForYear } from '../../shared/rules/profile-for-year'

/** A made-up id, the same for the same number. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A matter of 2023 as a file might hold it, with what a test is about laid over it. */
export const aMatter = (over: Record<string, unknown> = {}): MatterDraft =>
  matterSchema.parse({
    id: idOf(1),
    awardYear: '2023',
    rules: profileForYear('2023'),
    committee: { name: 'Exempelnämnden' },
    ...over
  })
