import type { MatterDraft } from '../../domain/matter'
import type { MatterChange } from '../../domain/matter-change'
import { partChanges } from './part-changes'
import { partOfMatter } from './part-of-matter'

/** Everything that two states of a matter say differently, apart from notes beside its content. */
export const changesBetween = (before: MatterDraft, after: MatterDraft): readonly MatterChange[] =>
  partChanges(partOfMatter(before), partOfMatter(after), '')
