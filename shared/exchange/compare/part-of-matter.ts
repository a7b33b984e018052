import type { MatterDraft } from '../../domain/matter'
import { contentOf } from './content-of'
import { matterPart, type MatterPart } from './matter-part'

const known = new WeakMap<MatterDraft, MatterPart>()

/** A matter taken apart, once: a matter is never changed, and a merge asks several times for the parts of one. */
export function partOfMatter(matter: MatterDraft): MatterPart {
  const part = known.get(matter) ?? matterPart(contentOf(matter))
  known.set(matter, part)
  return part
}
