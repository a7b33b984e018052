import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readAddresses } from '../../domain/reading/read-addresses'
import { plainSpaces } from '../../domain/reading/plain-spaces'
import { cleanLine, cleanText } from '../../domain/reading/text-policy'
import type { Line } from '../../document/document'
import { writePlainBlocks } from '../../document/plain-text'
import { settleBlocks } from '../../document/settle'
import { confirmedRules } from '../../rules/confirmed-rules'
import { ruleAnswer } from '../../rules/rule-answer'
import { coverEmail } from './cover-email'
import type { Mail } from './mail'
import { mailSender } from './mail-sender'

const settled = (content: Line): string => cleanLine(writePlainBlocks(settleBlocks([{ type: 'paragraph', content }])))

/** The e-mail that carries the minutes extract; an address that cannot be read, or that nobody has confirmed, stays out. */
export function extractMail(matter: MatterDraft): Mail {
  const { subject, body } = coverEmail(matter)
  return {
    from: mailSender(matter),
    to: valueOf(ruleAnswer(confirmedRules(matter).recipientAddress, readAddresses)) ?? [],
    copyTo: valueOf(readAddresses(matter.committee.registrarEmail)) ?? [],
    subject: plainSpaces(settled(subject)),
    text: cleanText(writePlainBlocks(settleBlocks(body)))
  }
}
