import type { VerificationAdvice, VerificationFacts } from '../rules/verification-advice'
import { dayInText } from './date-text'

const facts = ({ meeting, verifiedBy, deadline }: VerificationFacts): string =>
  `sammanträdet är ${dayInText(meeting)} och ordinarie justering kan dröja till ${dayInText(verifiedBy)}; utdraget ska ha kommit in senast ${dayInText(deadline.day)}.`

/** The advice on verification in one sentence. */
export function verificationRecommendation(advice: VerificationAdvice): string {
  switch (advice.advice) {
    case 'immediate':
      return `Rekommenderas: ${facts(advice.facts)}`
    case 'ordinary':
      return `Behövs inte: ${facts(advice.facts)}`
    case 'impossible':
      return `Hjälper inte: sammanträdet är ${dayInText(advice.facts.meeting)}, efter den sista dagen för protokollsutdraget, ${dayInText(advice.facts.deadline.day)}.`
    case 'unknown':
      return 'Det går inte att säga än om omedelbar justering behövs.'
  }
}
