import { valueOf } from '../domain/reading/answer'
import { idFrom } from '../domain/id-from'
import type { MatterDraft } from '../domain/matter'
import { readOutcome } from '../domain/answers/read-outcome'
import { recordDecision } from './record-decision'

/** The ids follow from the matter, so that two people who open one file fix the same decision. */
function idsIn({ id }: MatterDraft): () => string {
  let made = 0
  return () => idFrom(`${id} decided clause ${(made += 1)}`)
}

/**
 * A matter whose minutes tell an outcome but hold no fixed decision, as files from before it and files written by hand: what
 * they say is taken as decided, from their own register at this moment. `isFixed` tells that this was done.
 */
export function withDecisionFixed(matter: MatterDraft): { readonly matter: MatterDraft; readonly isFixed: boolean } {
  const outcome = valueOf(readOutcome(matter.minutes))
  if (matter.minutes.decision !== null || outcome === undefined) return { matter, isFixed: false }
  return { matter: recordDecision(matter, outcome, idsIn(matter)), isFixed: true }
}
