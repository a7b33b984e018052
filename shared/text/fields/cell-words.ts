import type { RuleProfile } from '../../domain/rule-profile'
import { choicesFor } from './choices-for'
import type { UnitKey } from '../../domain/paths/unit-key'

/** What was typed under a key in the words that a table or a form shows; what is no choice stands as typed. */
export const cellWords = (key: UnitKey, typed: string, rules: Pick<RuleProfile, 'classes'>): string =>
  choicesFor(key, rules)?.find(({ choice }) => choice === typed.trim())?.word ?? typed
