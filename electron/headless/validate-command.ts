import { changedOutsideRemark } from '../../shared/told/changed-outside-remark'
import { committeeWords } from '../../shared/text/language/committee-words'
import { fieldLabel } from '../../shared/text/fields/field-label'
import { standingLines } from '../../shared/told/issued-text'
import { readingRemarks } from '../../shared/told/reading-remarks'
import { unitsCounted } from '../../shared/text/language/units-counted'
import { unreadableFields } from '../../shared/text/fields/unreadable-fields'
import { unreadableText } from '../../shared/text/fields/unreadable-text'
import { readArguments } from './arguments'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'

/** `validate FILE`: whether the file can be read, and which typed answers cannot. */
export async function validateCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, {}, 1)
  if (!read.ok) return refused(read.problem)
  const file = await readMatter(read.value.files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const { matter, isChangedOutside } = file.value
  const { committee, awardYear, units } = matter
  return done([
    `Filen går att läsa: ${committee.name || 'nämnd utan namn'} ${awardYear || 'utan år'}, ${unitsCounted(units.length)}.`,
    ...(isChangedOutside ? [changedOutsideRemark] : []),
    ...readingRemarks(file.value),
    ...standingLines(matter),
    ...unreadableFields(matter).map(
      ({ field, typed, because }) =>
        `Anmärkning om ${fieldLabel(field, committeeWords(committee))}, ”${typed}”: ${unreadableText(because, awardYear)}`
    )
  ])
}
