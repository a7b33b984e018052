import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { immediateVerifications } from '../../domain/decision'
import { readChoice } from '../../domain/reading/read-choice'
import { readOutcome } from '../../domain/answers/read-outcome'

const saysSo = (text: string): boolean => /omedelbart\s+justera/iu.test(text)

const isProposed = ({ decision }: MatterDraft): boolean =>
  (valueOf(readChoice(decision.immediateVerification, immediateVerifications)) ?? 'none') !== 'none'

/**
 * Whether the item is verified at once (*omedelbart justerad*): as it was decided, and until a decision is known as it is
 * proposed. What was tabled, referred back or rejected is not.
 */
export function isVerifiedAtOnce(matter: MatterDraft): boolean {
  const outcome = valueOf(readOutcome(matter.minutes))
  const { decision, decidedClauses } = matter.minutes
  if (outcome === 'tabled' || outcome === 'referredBack' || outcome === 'rejected') return false
  if (decision !== null) return decision.clauses.some(({ text }) => saysSo(text))
  return outcome === 'changed' && decidedClauses.length > 0
    ? decidedClauses.some(({ text }) => saysSo(text))
    : isProposed(matter)
}
