import type { CommitteeWords } from '../language/committee-words'
import { capitalised } from '../language/capitalised'
import type { CriterionOutcome } from '../../rules/checklist'
import { ended } from '../language/ended'

/** A finding that has been set aside for one unit, in words, with the reason. */
export const overrideText = (reason: string): string => `Bortses från: ${ended(reason.trim())}`

/** The same as it may be told in *Ärendets beredning*. */
export function overrideSentences(
  { criterion, outcome, overridden = '' }: CriterionOutcome,
  name: string,
  { office }: CommitteeWords
): string {
  const unit = name.trim() || 'enheten'
  const finding =
    outcome.kind === 'unknown'
      ? `Det är inte klarlagt om ${unit} uppfyller kravet ”${criterion.wording.trim()}”.`
      : `Kravet ”${criterion.wording.trim()}” är inte uppfyllt för ${unit}.`
  return `${finding} ${capitalised(office)} bortser från det av följande skäl: ${ended(overridden.trim())}`
}
