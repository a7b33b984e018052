import { sectionLines } from '../../domain/answers/section-lines'
import type { MatterDraft } from '../../domain/matter'
import type { WorkingCopyChanges } from './changes-in-word'
import type { WorkingCopy } from './working-copy'

/** What a working copy holds and what has been changed in it, in the shape that scripts read. */
export const workingCopyJson = (
  { file, text }: WorkingCopy,
  { id, committee, awardYear, registryNumber, changed }: MatterDraft,
  changes: WorkingCopyChanges
) => ({
  file,
  matter: { id, committee: committee.name, awardYear, registryNumber, changed },
  sections: changes.sections.map(({ id: section, heading, before, after, isStruck, added }) => ({
    section,
    heading,
    isStruck,
    isNew: added !== undefined,
    before: sectionLines(before),
    after: sectionLines(after)
  })),
  others: changes.others.map((other) =>
    other.kind === 'decision'
      ? { ...other, before: sectionLines(other.before), after: sectionLines(other.after) }
      : other
  ),
  remarks: text.remarks
})
