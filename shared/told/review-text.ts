import type { Finding } from '../review/finding'
import type { MatterDraft } from '../domain/matter'
import { capitalised } from '../text/language/capitalised'
import { notChecked } from '../text/fields/not-checked'
import { numberInText } from '../text/language/number-words'

/** How many findings there are, as a sentence; none is said of no more than what could be checked. */
function findingsCounted(count: number, isAllChecked: boolean): string {
  if (count === 0)
    return `Granskningen har inga anmärkningar${isAllChecked ? '' : ' på det som har kunnat kontrolleras'}.`
  return `${capitalised(numberInText(count))} ${count === 1 ? 'anmärkning' : 'anmärkningar'}:`
}

const quoted = ({ quote }: Finding): string => (quote === '' ? '' : ` ”${quote.replace(/\s+/g, ' ')}”`)
const offered = ({ mend }: Finding): string => (mend === undefined ? '' : ` ${mend.description}.`)

/** The review as plain text, one finding a line, and what could not be checked. */
export function reviewText(findings: readonly Finding[], matter: MatterDraft): readonly string[] {
  const open = notChecked(matter)
  return [
    findingsCounted(findings.length, open.length === 0),
    ...findings.map((finding) => `- ${finding.message}${quoted(finding)}${offered(finding)}`),
    ...(open.length === 0 ? [] : ['Det här har inte kunnat kontrolleras:', ...open.map((each) => `- ${each}`)])
  ]
}
