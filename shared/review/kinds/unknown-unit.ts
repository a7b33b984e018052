import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import type { MatterDraft } from '../../domain/matter'
import { cleanLine } from '../../domain/reading/text-policy'
import { toldApart } from '../../domain/answers/told-apart'
import { unitsInText, unknownUnitsIn } from '../../cross-checks/units-in-text'
import { againstReasons } from '../../text/sentences/against-reasons'
import { against } from '../against'
import { nearlySame } from '../nearly-same'
import type { Kind } from '../observation'
import { saysTakesPart } from '../says-takes-part'
import { isOfThisYear, typedSentences, type TypedSentence } from '../typed-sentences'

const kindsOfUnit =
  'förskol\\p{L}*|skol\\p{L}*|\\p{L}*skolan|dagcentral\\p{L}*|träffpunkt\\p{L}*|\\p{L}*mottagning\\p{L}*|hemtjänst\\p{L}*|\\p{L}*boende\\p{L}*|' +
  'servicehus\\p{L}*|fritidsgård\\p{L}*|bibliotek\\p{L}*|simhall\\p{L}*|stadsmission\\p{L}*|öppenvård\\p{L}*|familjecentral\\p{L}*'
/** A kind of unit with a name of its own, of which a sentence says that it takes part. */
const named = new RegExp(
  `(?<!\\p{L})(?<name>(?:${kindsOfUnit})(?:\\s+\\p{Lu}[\\p{L}\\p{N}'-]*)+)(?=\\s+(?:deltar|har\\s+(?:anmält|lämnat)|anmäler|nomineras))`,
  'giu'
)
const hasOwnName = /\s\p{Lu}/u

const folded = (name: string): string => name.toLowerCase().replace(/[\s-]+/g, '')
/** A registered name spelled another way is for whoever looks at spellings. */
const isMisspelling = (name: string, known: readonly string[]): boolean =>
  known.some((each) => folded(each) === folded(name) || nearlySame(folded(each), folded(name)))

/** The name that a list item begins with, before what is said of it. */
const itemName = (text: string): string => cleanLine((text.split(/\s[–-]\s|[,(:]/u)[0] ?? '').replace(/[.;]$/u, ''))

function inItem({ passage, text }: TypedSentence, known: readonly string[]): readonly string[] {
  if (passage.form !== 'bullet' && passage.form !== 'numbered') return []
  const { named: found } = unitsInText(text, known)
  const name = itemName(text)
  const isName =
    /^\p{Lu}/u.test(name) &&
    name.split(' ').length <= 8 &&
    !/(?<!\p{L})(?:ska|är|har|deltar|som|godkänner|nominerar|noterar|förklara[rs]|lägger)(?!\p{L})/u.test(name)
  return found.size === 0 && isName ? [name] : []
}

/** The committee's own names may read like a list of units: *Kultur-, idrotts- och fritidsnämnden*. */
const knownNames = ({ units, removedUnits, committee }: MatterDraft): readonly string[] =>
  [
    ...[...toldApart(units), ...units, ...removedUnits].map(({ name }) => name),
    committee.name,
    committee.nameInText,
    committee.nameGenitive
  ].map(cleanLine)

/** A unit that an edited text says takes part and that nobody has registered. */
export const unknownUnit: Kind = ({ matter, passages }) => {
  const own = valueOf(matterAnswers(matter).awardYear)
  const known = knownNames(matter)
  return typedSentences(passages).flatMap((sentence) => {
    if (!saysTakesPart(sentence, passages) || !isOfThisYear(sentence.text, own)) return []
    const { rest } = unitsInText(sentence.text, known)
    const spoken = [...rest.matchAll(named)]
      .flatMap(({ groups }) => groups?.['name'] ?? [])
      .filter((name) => hasOwnName.test(name))
    const names = [...new Set([...unknownUnitsIn(sentence.text, known), ...spoken, ...inItem(sentence, known)])]
    return names
      .filter((name) => !isMisspelling(name, known))
      .map((name) => against(sentence, againstReasons.unknownUnit(name)))
  })
}
