import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readAddresses } from '../../domain/reading/read-addresses'
import { cleanLine } from '../../domain/reading/text-policy'
import { confirmedRules } from '../../rules/confirmed-rules'
import { ruleAnswer } from '../../rules/rule-answer'
import { againstReasons, type AddressRole } from '../../text/sentences/against-reasons'
import { against } from '../against'
import { nearlySame } from '../nearly-same'
import type { Kind, PassageObservation } from '../observation'
import { isOfThisYear, typedSentences, type TypedSentence } from '../typed-sentences'

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu
const web = /(?<![@\p{L}\p{N}.])(?:https?:\/\/|www\.)[^\s<>()”"]*[\p{L}\p{N}/]/giu
const postal = /(?<!\d)\d{3}\s\d{2}\s+\p{Lu}\p{L}+/gu
const street = /(?<!\p{L})\p{Lu}\p{L}*(?:gatan|vägen|gränd|torget|plan|allén|backen|stigen)\s+\d+\s?[A-Z]?(?!\p{L})/gu
const sends = /(?<!\p{L})(?:skicka\p{L}*|mejla\p{L}*|e-posta\p{L}*|sänd\p{L}*|lämna\p{L}*)(?!\p{L})/iu
const extract = /(?<!\p{L})(?:protokollsutdrag\p{L}*|utdrag\p{L}*|beslut(?:et)?)(?!\p{L})/iu

const folded = (typed: string): string => cleanLine(typed).toLowerCase()
const hostOf = (address: string): string =>
  folded(address)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/')[0] ?? ''

interface Known {
  readonly recipients: readonly string[]
  readonly emails: readonly string[]
}

function knownEmails(matter: MatterDraft): Known {
  const { committee, officer, units } = matter
  const recipients = valueOf(ruleAnswer(confirmedRules(matter).recipientAddress, readAddresses)) ?? []
  const typed = [
    committee.registrarEmail,
    committee.sender.email,
    officer.email,
    ...units.map(({ contact }) => contact)
  ]
  return { recipients, emails: [...recipients, ...typed.flatMap((each) => each.match(email) ?? [])].map(folded) }
}

/** One letter amiss, the same name in another domain, or the same domain and a name that goes on or stops. */
function isNearly(known: string, typed: string): boolean {
  const [[knownName = '', knownDomain], [name = '', domain]] = [known.split('@'), typed.split('@')]
  const goesOn = knownDomain === domain && (knownName.startsWith(name) || name.startsWith(knownName))
  return nearlySame(known, typed) || knownName === name || goesOn
}

const found = (sentence: TypedSentence, match: RegExpExecArray, role: AddressRole, right: string): PassageObservation =>
  against(sentence, againstReasons.address(role, right), {
    start: match.index,
    end: match.index + match[0].length,
    to: right
  })

function emails(sentence: TypedSentence, { recipients, emails: known }: Known): readonly PassageObservation[] {
  const [recipient] = recipients
  const toRecipient = recipient !== undefined && sends.test(sentence.text) && extract.test(sentence.text)
  return [...sentence.text.matchAll(email)].flatMap((match) => {
    const typed = folded(match[0])
    if (toRecipient && recipients.length === 1 && typed !== folded(recipient))
      return [found(sentence, match, 'recipient', recipient)]
    if (known.includes(typed)) return []
    const near = known.find((each) => isNearly(each, typed))
    return near === undefined ? [] : [found(sentence, match, 'email', near)]
  })
}

const webs = (sentence: TypedSentence, right: string): readonly PassageObservation[] =>
  [...sentence.text.matchAll(web)].flatMap((match) => {
    const [typed, known] = [hostOf(match[0]), hostOf(right)]
    const isOwn = /(?<!\p{L})(?:vår|förvaltningens|nämndens|bolagets|styrelsens)\s+(?:webb\p{L}*|hemsida)/iu.test(
      sentence.text
    )
    return typed !== known && (isOwn || nearlySame(typed, known)) ? [found(sentence, match, 'web', right)] : []
  })

/** Another house in the sender's street, or another code in the sender's town, is no other sender. */
function places(
  sentence: TypedSentence,
  { street: ownStreet, postalAddress }: { readonly street: string; readonly postalAddress: string }
): readonly PassageObservation[] {
  const town = /\p{L}[\p{L}\s]*$/u.exec(cleanLine(postalAddress))?.[0].trim().toLowerCase() ?? ''
  const streetName = /^[^\d]+/.exec(cleanLine(ownStreet))?.[0].trim().toLowerCase() ?? ''
  return [
    ...[...sentence.text.matchAll(postal)].flatMap((match) =>
      town !== '' && folded(match[0]).endsWith(town) && folded(match[0]) !== folded(postalAddress)
        ? [found(sentence, match, 'postal', cleanLine(postalAddress))]
        : []
    ),
    ...[...sentence.text.matchAll(street)].flatMap((match) =>
      streetName !== '' && folded(match[0]).startsWith(`${streetName} `) && folded(match[0]) !== folded(ownStreet)
        ? [found(sentence, match, 'street', cleanLine(ownStreet))]
        : []
    )
  ]
}

/** An e-mail, web or postal address in an edited text that is nearly the form's, or stands where the form's should. */
export const addressAgainstMatter: Kind = ({ matter, passages }) => {
  const known = knownEmails(matter)
  const { sender } = matter.committee
  const own = Number(matter.awardYear)
  return typedSentences(passages).flatMap((sentence) =>
    isOfThisYear(sentence.text, own)
      ? [
          ...emails(sentence, known),
          ...(cleanLine(sender.web) === '' ? [] : webs(sentence, cleanLine(sender.web))),
          ...places(sentence, sender)
        ]
      : []
  )
}
