import type { Committee } from '../domain/committee'
import { matterSchema, type MatterDraft } from '../domain/matter'
import { profileForYear } from './profile-for-year'

interface Beginning {
  readonly id: string
  readonly awardYear: string
  readonly committee: Partial<Committee>
  /** When the matter is created, as an ISO timestamp. */
  readonly changed: string
}

/** A new matter (*nytt ärende*): the committee as known, the year's rules, and nothing decided. */
export const newMatter = ({ id, awardYear, committee, changed }: Beginning): MatterDraft =>
  matterSchema.parse({ id, awardYear, changed, committee, rules: profileForYear(awardYear) })
