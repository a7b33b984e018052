import { reviewJson } from '../../shared/exchange/json/review-json'
import { remainingFindings } from '../../shared/review/let-stand'
import { review } from '../../shared/review/review'
import { reviewText } from '../../shared/told/review-text'
import { readArguments } from './arguments'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'

/** `review FILE [--json]`: what in the papers a person should look at again, but for what someone has let stand. */
export async function reviewCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, { json: { type: 'boolean' } }, 1)
  if (!read.ok) return refused(read.problem)
  const file = await readMatter(read.value.files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const { matter } = file.value
  const findings = remainingFindings(matter, review(matter))
  return read.value.options['json'] === true
    ? done([JSON.stringify(reviewJson(findings), null, 2)])
    : done(reviewText(findings, matter))
}
