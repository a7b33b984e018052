import type { MatterDraft } from '../../domain/matter'
import type { MatterChange } from '../../domain/matter-change'
import { contentOf } from './content-of'
import { matterPart } from './matter-part'
import { partChanges } from './part-changes'

/** Everything that two states of a matter say differently, apart from notes beside its content. */
export const changesBetween = (before: MatterDraft, after: MatterDraft): readonly MatterChange[] =>
  partChanges(matterPart(contentOf(before)), matterPart(contentOf(after)), '')
