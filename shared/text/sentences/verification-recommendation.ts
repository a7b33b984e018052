import type { VerificationAdvice, VerificationFacts } from '../../rules/verification-advice'
import { dayInText } from '../language/date-text'
import { adviceWords } from './verification-advice-text'

const sendBy = ({ day, sendBy: last }: VerificationFacts['deadline']): string =>
  last === day ? '' : ` och behöver skickas senast ${dayInText(last)}, den sista arbetsdagen dessförinnan`

const verified = ({ verifiedBy, isTold }: VerificationFacts): string =>
  `${isTold ? 'justeringsdagen är' : 'ordinarie justering kan dröja till'} ${dayInText(verifiedBy)}`

const facts = ({ deadline, ...others }: VerificationFacts): string =>
  `sammanträdet är ${dayInText(others.meeting)} och ${verified({ deadline, ...others })}; utdraget ska ha kommit in senast ${dayInText(deadline.day)}${sendBy(deadline)}.`

/** The advice on verification in a word and a sentence; the sentence is empty where the reasons have to be read. */
export function verificationRecommendation(advice: VerificationAdvice): {
  readonly lead: string
  readonly sentence: string
} {
  switch (advice.advice) {
    case 'immediate':
      return { lead: 'Rekommenderas:', sentence: facts(advice.facts) }
    case 'ordinary':
      return { lead: 'Behövs inte:', sentence: facts(advice.facts) }
    case 'impossible':
    case 'unknown':
      return { lead: `${adviceWords[advice.advice]}.`, sentence: '' }
  }
}
