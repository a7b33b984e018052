import type { ComparedFacts, FactsAgreeCheck } from '../../rules/sending-check'
import { numberInText } from '../language/number-words'

const list = new Intl.ListFormat('sv-SE')

const comparedWords: Record<ComparedFacts, string> = {
  dates: 'dagarnas ordning',
  votes: 'rösterna mot beslutet',
  present: 'rösterna mot de närvarande',
  people: 'justerarnas namn',
  units: 'enheternas namn'
}

/** The first few; the reviewer tells the rest. */
const mostTold = 3

/** Whether the facts of the extract agree, and what has been compared. */
export function factsAgreeText(check: FactsAgreeCheck): string {
  if (check.outcome === 'met')
    return `Ja. Jämfört: ${list.format(check.compared.map((facts) => comparedWords[facts]))}.`
  if (check.outcome === 'unknown' && check.because === 'tooFew')
    return 'För få uppgifter är ifyllda för att kunna jämföras.'
  const more = check.sentences.length - mostTold
  const rest = more > 0 ? [`Granskningen visar ${numberInText(more)} till.`] : []
  return [...check.sentences.slice(0, mostTold), ...rest].join(' ')
}
