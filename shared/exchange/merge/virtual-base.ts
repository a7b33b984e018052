import { matterSchema, type MatterDraft } from '../../domain/matter'
import { mergeMatters } from './merge-matters'
import { settleMatter } from './settle-matter'

/**
 * The state to merge from when files have crossed on the way, so that two matters come from two states: those two merged.
 * Where they differ nothing stands, so that a person is asked.
 */
export function virtualBase(one: MatterDraft, other: MatterDraft, base: MatterDraft | null): MatterDraft {
  const { open, sides } = mergeMatters({ mine: one, theirs: other, base })
  return matterSchema.parse(settleMatter(open, sides, () => 'neither'))
}
