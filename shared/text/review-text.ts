import type { Finding } from '../domain/finding'
import { capitalised } from './capitalised'
import { numberInText } from './number-words'

/** How many findings there are, as a sentence. */
export function findingsCounted(count: number): string {
  if (count === 0) return 'Granskningen har inga anmärkningar.'
  return `${capitalised(numberInText(count))} ${count === 1 ? 'anmärkning' : 'anmärkningar'}:`
}

const quoted = ({ quote }: Finding): string => (quote === '' ? '' : ` ”${quote.replace(/\s+/g, ' ')}”`)
const offered = ({ mend }: Finding): string => (mend === undefined ? '' : ` ${mend.description}.`)

/** The review as plain text, one finding a line. */
export const reviewText = (findings: Finding[]): string[] => [
  findingsCounted(findings.length),
  ...findings.map((finding) => `- ${finding.message}${quoted(finding)}${offered(finding)}`)
]
