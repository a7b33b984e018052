import { findingReasons } from '../../text/sentences/finding-reasons'
import { instead, seen } from '../seen'
import type { Kind, PassageObservation } from '../observation'
import type { Passage } from '../passage'

/** "1556067 (Godkänd - R 3)": the number of a document and its state in the case system, and either alone. */
const states = 'Godkänd|Utkast|Arbetsmaterial|Fastställd|Publicerad|Registrerad|Under arbete|Klar'
const state = `\\((?:${states})\\s*[-–]\\s*(?:R|V|Ver)\\s?\\d+\\)`
const number = '(?<![\\p{L}\\p{N}])\\d{5,9}\\s*'
const leaked = new RegExp(`(?:${number})?${state}\\s*|${number}\\([^()]*[-–]\\s*R\\s?\\d+\\)\\s*`, 'giu')

/** Words before a number that tell whose it is, and after it what it counts. */
const owned =
  '(?:giro|pg|bg|konto|kontonummer|telefon|tel|växel|mobil|fax|ring|dnr|diarienummer|nr|nummer|sms|kod|orgnr|organisationsnummer|' +
  'mot|totalt|cirka|över|under|drygt|knappt)\\p{L}*[.:]?\\s+(?:\\+?\\d[\\d\\s-]*)?$'
const isOwned = new RegExp(`(?<!\\p{L})\\p{L}*${owned}`, 'iu')
const counts =
  /^\s*(?:kr|kronor|tkr|mkr|euro|st|stycken|personer|invånare|stockholmare|besök|besökare|medarbetare|timmar|barn|elever|%|procent)/iu
const bare = /(?<![\p{L}\p{N}.,:/§+@_-])(?<!\d\s)\d{6,9}(?:-\d{1,2})?(?![\p{L}\p{N}@_%-]|[.,:/]\d|\s\d)/gu
/** "BRO_2024_172_1556067", "1556067.docx": the name of a file. */
const fileName =
  /(?<![\p{L}\p{N}_@/.])(?:[\p{L}\p{N}]+_)+\d{4,}(?:\.\p{L}{3,4})?(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_@/.])\d{5,9}\.(?:docx?|pdf|xlsx?|odt)(?!\p{L})/giu
const labelled = /(?<!\p{L})(?:dokument-?\s?id|dok-?id|e-?dok|handlings-?id|objekt-?id|ärende-?id)[.:]?\s*\d{4,}/giu

/** A day of the calendar, written with six or eight digits, is a date and no number of a document. */
const isDay = (digits: string): boolean =>
  /^(?:(?:19|20|21)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2})$/u.test(
    digits
  )

/** A number of seven digits or so that nothing tells the meaning of; whether it goes is for a person to say. */
const alone = (passages: readonly Passage[]): readonly PassageObservation[] =>
  seen(
    passages,
    ({ plain }) => plain,
    bare,
    (match, { plain }) => {
      const isKnown =
        isDay(match[0]) ||
        isOwned.test(plain.slice(0, match.index)) ||
        counts.test(plain.slice(match.index + match[0].length))
      return isKnown ? undefined : { reason: findingReasons.caseSystemId }
    }
  )

export const caseSystemId: Kind = ({ passages }) => {
  const reason = findingReasons.caseSystemId
  const withState = seen(
    passages,
    ({ withoutNames }) => withoutNames,
    leaked,
    (match) => ({ reason, mend: instead(match, '') })
  )
  const withLabel = seen(
    passages,
    ({ plain }) => plain,
    labelled,
    () => ({ reason })
  )
  const files = seen(
    passages,
    ({ plain }) => plain,
    fileName,
    () => ({ reason })
  )
  const found = [...withState, ...withLabel, ...files]
  const typed = passages.filter(({ typedAt }) => typedAt !== undefined)
  const isTold = ({ passage, start }: PassageObservation): boolean =>
    found.some((each) => each.passage === passage && each.start <= start && start < each.end)
  return [...found, ...alone(typed).filter((each) => !isTold(each))]
}
