import type { MatterDraft } from '../../domain/matter'
import { readAddresses } from '../../domain/read-addresses'
import { cleanLine } from '../../domain/text-policy'
import type { RecipientCheck } from '../../rules/sending-check'

export function checkRecipient({ rules }: MatterDraft): RecipientCheck {
  const check = 'recipient'
  const { value, from, confirmed } = rules.recipientAddress
  const addresses = readAddresses(value)
  const typed = cleanLine(value)
  if (addresses.kind === 'missing') return { check, outcome: 'unknown', because: 'notTold' }
  if (addresses.kind === 'unreadable') return { check, outcome: 'notMet', typed }
  if (confirmed !== 'yes') return { check, outcome: 'unknown', because: 'notConfirmed', typed, from: cleanLine(from) }
  return { check, outcome: 'met', addresses: addresses.value }
}
