import type { MatterDraft } from '../../domain/matter'
import { readAddresses } from '../../domain/reading/read-addresses'
import { cleanLine } from '../../domain/reading/text-policy'
import { confirmedRules } from '../../rules/confirmed-rules'
import { rulesOf } from '../../rules/rules-of'
import type { RecipientCheck } from '../../rules/sending-check'

export function checkRecipient(matter: MatterDraft): RecipientCheck {
  const check = 'recipient'
  const { value, from } = rulesOf(matter).recipientAddress
  const addresses = readAddresses(value)
  const typed = cleanLine(value)
  if (addresses.kind === 'missing') return { check, outcome: 'unknown', because: 'notTold' }
  if (addresses.kind === 'unreadable') return { check, outcome: 'notMet', typed }
  if (confirmedRules(matter).recipientAddress.value === '')
    return { check, outcome: 'unknown', because: 'notConfirmed', typed, from: cleanLine(from) }
  return { check, outcome: 'met', addresses: addresses.value }
}
