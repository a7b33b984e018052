import { clauseAround } from './clause-around'

export type Tense = 'past' | 'present'

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')

/** What a unit has done once and for all; other perfects, "har anmält sig", speak of this year. */
const completed =
  'deltagit|medverkat|tävlat|vunnit|fått|varit|prisats|belönats|nominerats|utsetts|antagits?|funnits|haft|arbetat'
const strong =
  'var|blev|hade|fick|vann|gav|gick|kom|tog|togs|höll|hölls|drog|skrev|lade|fanns|utsågs|antog|antogs|beslöt|deltog|låg|stod|' +
  'såg|bestod|läste|löste|reste|visste|skulle'
const weak = '\\p{L}{2,}(?:ade|dde|kte|pte|tte|lde|gde|vde|mde|(?<!v)ärde|örde|jorde|yrde|nnte|llte|(?<![ae])nde)s?'
const past = word(`${completed}|${strong}|(?!både)${weak}`)
const present = word(
  `har(?![^,.;]*\\s(?:${completed})(?!\\p{L}))|` +
    'är|ska|skall|kan|får|går|ger|vill|måste|bör|blir|kommer|deltar|anmäler|söker|gäller|utses|delas|lämnas|lämnar|skickas|' +
    'skickar|tillkännages|äger|sker|hålls|avser|avses|föreslår|föreslås|godkänner|godkänns|noterar|noteras|nominerar|nomineras|' +
    'tar|tas|väntas|beräknas|behöver|infaller|innebär|omfattar|finns|ställer|medverkar|tävlar|sammanträder|inkommer|nås|når|' +
    'uppnår|uppnås|beslutar|anges|anger|redovisas|framgår|följer|styr|heter|ingår|planeras|planerar|siktar|ligger|står|' +
    'presenteras|koras|behandlas|startar|öppnar|stänger'
)

const tensesIn = (text: string): readonly { readonly tense: Tense; readonly at: number }[] =>
  [
    ...[...text.matchAll(present)].map(({ index }) => ({ tense: 'present' as const, at: index })),
    ...[...text.matchAll(past)].map(({ index }) => ({ tense: 'past' as const, at: index }))
  ].sort((one, other) => one.at - other.at)

const strongPast = word(strong)
/** "examinatorerna besökte", but not the participle of "särskilt utbildade examinatorer". */
const afterNoun = word(`\\p{L}+(?:en|et|na|an)\\s+${weak}`)

/** Whether a text has a verb of its own. */
export const holdsVerb = (text: string): boolean =>
  [present, strongPast, afterNoun].some((verb) => text.search(verb) >= 0)

/** The last verb before a place, or else the first one after it. */
function tenseNear(text: string, at: number): Tense | undefined {
  const all = tensesIn(text)
  return (all.filter((each) => each.at < at).at(-1) ?? all.find((each) => each.at >= at))?.tense
}

/** The tense in which a sentence speaks of what stands from `start` to `end`: that of its clause, or else of the sentence. */
export function tenseAt(sentence: string, start: number, end: number): Tense | undefined {
  const clause = clauseAround(sentence, start, end)
  return tenseNear(clause.text, start - clause.from) ?? tenseNear(sentence, start)
}
