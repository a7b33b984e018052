import type { MatterDraft } from '../../domain/matter'
import { comparable } from '../../domain/reading/comparable'
import type { Unit } from '../../domain/unit'
import { formKnown } from '../../text/sentences/form-known'
import { proposeChange } from '../unit-changes/propose-change'
import type { ProposedChange } from '../unit-changes/proposed-unit'
import type { FormContent } from './form-content'
import { isWrittenOver } from './known-mark'
import type { FormAnswer } from './read-answers'

/** A cross says yes to one reader, and that all is right to another. */
const isCross = (answer: string): boolean => comparable(answer) === 'x'

/**
 * What one answer would change. Where the form was sent with something else than the matter says now, both the sender's word
 * and the matter's may be the newer one, and where the sender wrote over what was known it is an answer in another place:
 * a person chooses.
 */
export function formChange(
  unit: Unit,
  sent: FormAnswer,
  { marks }: FormContent,
  matter: MatterDraft
): ProposedChange | null {
  const now = formKnown(matter, unit, sent.key)
  const isAsSent = comparable(now) === comparable(sent.known)
  const change = proposeChange(unit, sent.key, sent.answer === '' && !isAsSent ? sent.known : sent.answer, matter.rules)
  if (change === null || change.remark !== null) return change
  if (isCross(sent.answer)) return { ...change, remark: 'unsure', isSuggested: false }
  if (isAsSent || now === '') return change
  const remark = isWrittenOver(marks?.known ?? '', sent.key, sent.known) ? 'writtenOver' : 'differs'
  return { ...change, remark, isSuggested: false }
}
