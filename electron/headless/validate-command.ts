import { changedOutsideRemark } from '../../shared/text/changed-outside-remark'
import { committeeWords } from '../../shared/text/committee-words'
import { fieldLabel } from '../../shared/text/field-label'
import { standingLines } from '../../shared/text/issued-text'
import { readingRemarks } from '../../shared/text/reading-remarks'
import { unitsCounted } from '../../shared/text/units-counted'
import { unreadableFields } from '../../shared/text/unreadable-fields'
import { unreadableText } from '../../shared/text/unreadable-text'
import { readArguments } from './arguments'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'

/** `validate FILE`: whether the file can be read, and which typed answers cannot. */
export async function validateCommand(args: string[]): Promise<Outcome> {
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
    ...unreadableFields(matter).map(({ field, typed, because }) => `Anmärkning om ${fieldLabel(field, committeeWords(committee))}, ”${typed}”: ${unreadableText(because, awardYear)}`)
  ])
}
