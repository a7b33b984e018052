import { valueOf, type Answer } from '../../domain/reading/answer'
import { readDay } from '../../domain/reading/read-day'
import { readCount, readPercentage, readYear, readYears } from '../../domain/reading/read-number'
import type { RuleProfile } from '../../domain/rule-profile'
import { cleanLine, cleanText } from '../../domain/reading/text-policy'
import { textLimit } from '../../domain/typed'
import { choicesFor } from '../../text/fields/choices-for'
import { comparable } from '../../domain/reading/comparable'
import type { UnitKey } from '../../domain/paths/unit-key'

/** What a cell says: an answer in the program's own form, something kept as typed, or more than a field holds. */
export type CellReading = { kind: 'understood' | 'asTyped'; typed: string } | { kind: 'tooLong' }

const withoutUnit = (text: string): string => text.replace(/(?<=\d)\s*(?:st\.?|personer|anställda|medarbetare)$/i, '')
/** Spreadsheets write a day with a midnight after it when the cell's format is lost. */
const withoutMidnight = (text: string): string => text.replace(/[ T]00[:.]00(?:[:.]00)?$/, '')

const asRead = (typed: string, read: (typed: string) => Answer<unknown>): CellReading => ({
  kind: read(typed).kind === 'unreadable' ? 'asTyped' : 'understood',
  typed
})

/** Reads one cell of a table or a form under the text policy; an answer that is not understood is kept as typed. */
export function readCell(key: UnitKey, cell: string, rules: RuleProfile): CellReading {
  const text = key === 'withdrawnBecause' ? cleanText(cell).trim() : cleanLine(cell)
  if (text.length > textLimit) return { kind: 'tooLong' }
  const choices = choicesFor(key, rules)
  if (choices) {
    const wanted = comparable(text).replace(/\.$/, '')
    const chosen =
      choices.find(({ word }) => comparable(word) === wanted) ??
      choices.find(({ others }) => others.some((other) => comparable(other) === wanted))
    return chosen ? { kind: 'understood', typed: chosen.choice } : { kind: 'asTyped', typed: text }
  }
  switch (key) {
    case 'employees':
      return asRead(withoutUnit(text), readCount)
    case 'shareOfStockholmers':
      return asRead(text, readPercentage)
    case 'entrySubmitted':
    case 'withdrawnOn':
      return asRead(withoutMidnight(text), (typed) => readDay(typed, { inYear: valueOf(readYear(rules.year)) }))
    case 'earlierYears':
      return asRead(text, readYears)
    default:
      return { kind: 'understood', typed: text }
  }
}
