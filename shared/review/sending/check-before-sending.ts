import type { Day } from '../../domain/reading/day'
import type { MatterDraft } from '../../domain/matter'
import type { SendingCheck } from '../../rules/sending-check'
import { checkDeadline } from './check-deadline'
import { checkFactsAgree } from './check-facts-agree'
import { checkRecipient } from './check-recipient'
import { checkRightYear } from './check-right-year'
import { checkUnitsNamed } from './check-units-named'
import { checkVerified } from './check-verified'

/** What to look at before the extract is sent, each with the field that would change it. Advice, never a block. */
export function checkBeforeSending(matter: MatterDraft, today: Day): readonly SendingCheck[] {
  return [
    checkVerified(matter, today),
    checkUnitsNamed(matter),
    checkRightYear(matter),
    checkFactsAgree(matter),
    { ...checkDeadline(matter, today), field: 'rules.extractBy' },
    { ...checkRecipient(matter), field: 'rules.recipientAddress' }
  ]
}
