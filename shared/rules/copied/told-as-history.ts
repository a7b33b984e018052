import { clauseAround } from './clause-around'
import { tenseAt } from './tense-at'

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'iu')

/** Words that put the years of their clause in the past, whatever its verb. */
const marks = word(
  '(?:tidigare|föregående|förra|fjol|fjolårets?|sedan|liksom|precis\\s+som|likt|jämfört|jämförelse|jämförbart|än|gången|' +
    'gångerna|åren|årskull|född|födda|vinnare|pristagare|dåvarande|historiskt|skillnad\\s+från|utfall|utfallet|ökat|minskat|' +
    'vuxit)(?![\\p{L}\\p{N}])'
)
const earlierYears = '(?:åren?\\s+)?(?:\\d{4}(?:,|\\s+och|\\s+samt)\\s+)*$'
/** Right before a year, these compare with it or say that something began then: "riktlinjer från 2019". */
const comparing = word(
  '(?:från|efter|sedan|liksom|precis som|än|redan|(?:jämfört|jämförelse) med|antagna?|antaget|fastställt|fastställda?|' +
    `reviderad|upprättad|invigd|startad|bildad|\\p{L}*beslut(?:et)?(?: (?:av )?den \\d{1,2} \\p{L}+)?)\\s+${earlierYears}`
)

/** Whether words right before a year compare with it, or say that something began then. */
export const comparesWith = (sentence: string, start: number): boolean => comparing.test(sentence.slice(0, start))

/** Whether a sentence plainly tells of a year as of one that has been (*sagt som historia*). */
export function toldAsHistory(sentence: string, start: number, end: number): boolean {
  if (tenseAt(sentence, start, end) === 'past' || comparesWith(sentence, start)) return true
  return marks.test(clauseAround(sentence, start, end).text)
}
