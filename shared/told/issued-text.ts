import { valueOf } from '../domain/reading/answer'
import { readDay } from '../domain/reading/read-day'
import type { IssuedPaper } from '../domain/issued-paper'
import type { MatterDraft } from '../domain/matter'
import { readMatterDay, yearOfMatter } from '../domain/answers/read-matter-day'
import { intactDocument } from '../rules/taken/intact-document'
import { dayText } from '../text/language/date-text'
import { decisionWords, earlierItemWords, issueWords } from '../text/fields/standing-words'

const dayOf = (typed: string): string => {
  const day = valueOf(readDay(typed))
  return day === undefined ? typed : dayText(day)
}

/** Said of an issued paper that no longer is as it went out. */
const tamperedWords = 'har ändrats sedan den gick ut och används inte'

/** An issued paper in a line: when it went out, to whom, and which issue it takes the place of. */
export function issueLine(issue: IssuedPaper, { issued }: Pick<MatterDraft, 'issued'>): string {
  const replaced = issued.find(({ id }) => id === issue.replaces)
  const to = issue.to.trim()
  return [
    `${issueWords(issue)}${to === '' ? '' : `, till ${to}`}`,
    ...(replaced === undefined ? [] : [`ersätter den ${dayOf(replaced.on)}`]),
    ...(intactDocument(issue) === null ? [tamperedWords] : [])
  ].join(', ')
}

/** What of a matter stands fast, a line each: the papers that went out, the decision, the items of earlier meetings, the lock. */
export function standingLines(matter: MatterDraft): readonly string[] {
  const { decision, unlocked } = matter.minutes
  const sentOn = valueOf(readMatterDay(matter, 'minutes.extractSentOn'))
  return [
    ...matter.issued.map((issue) => `Gick ut: ${issueLine(issue, matter)}.`),
    ...matter.earlierItems.map((item) => `Tidigare behandling: ${earlierItemWords(item, yearOfMatter(matter))}.`),
    ...(decision === null ? [] : [`Beslutet är fastställt: ${decisionWords(decision)}`]),
    ...unlocked.map(({ on, because }) => `Upplåst den ${dayOf(on)}: ${because}`),
    ...(sentOn === undefined ? [] : [`Låst sedan utdraget skickades den ${dayText(sentOn)}.`])
  ]
}
