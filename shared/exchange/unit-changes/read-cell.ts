import { valueOf } from '../../domain/reading/answer'
import { readYear } from '../../domain/reading/read-number'
import type { RuleProfile } from '../../domain/rule-profile'
import { cleanLine, cleanText } from '../../domain/reading/text-policy'
import { textLimit } from '../../domain/typed'
import { unitFieldReader } from '../../domain/answers/unit-answers'
import { unitFieldKind, type UnitFieldKind } from '../../domain/unit-fields'
import { choicesFor } from '../../text/fields/choices-for'
import { isUnitField, type UnitKey } from '../../domain/paths/unit-key'
import type { CellReading } from './cell-reading'
import { isUnlikely } from './is-unlikely'
import { readChoiceWords } from './read-choice-words'
import { readHeadcount, readShare } from './read-figure'

/** Spreadsheets write a day with a midnight after it when the cell's format is lost. */
const withoutMidnight = (text: string): string => text.replace(/[ T]00[:.]00(?:[:.]00)?$/, '')
/** A dash for no answer, or a spreadsheet's word for what it could not reckon. */
const saysNothing = /^(?:[-–—]+|#(?:N\/A|SAKNAS!|VÄRDEFEL!|VALUE!|REFERENS!|REF!|DIVISION\/0!|DIV\/0!|NAMN\?|NAME\?))$/i

function readAs(kind: UnitFieldKind, text: string): CellReading {
  switch (kind) {
    case 'count':
      return readHeadcount(text)
    case 'percentage':
      return readShare(text)
    case 'day':
      return { kind: 'understood', typed: withoutMidnight(text) }
    default:
      return { kind: 'understood', typed: text }
  }
}

/** Reads one cell of a table or a form under the text policy; an answer that is not understood is kept as typed. */
export function readCell(key: UnitKey, cell: string, rules: RuleProfile): CellReading {
  const kind = isUnitField(key) ? unitFieldKind(key) : 'yesNo'
  const text = kind === 'lines' ? cleanText(cell).trim() : cleanLine(cell)
  if (text.length > textLimit) return { kind: 'tooLong' }
  if (saysNothing.test(text)) return { kind: 'nothing' }
  const choices = choicesFor(key, rules)
  if (choices !== undefined || !isUnitField(key)) return readChoiceWords(text, choices ?? [])
  const read = readAs(kind, text)
  if (read.kind !== 'understood' && read.kind !== 'unsure') return read
  const answer = unitFieldReader(key)(read.typed, valueOf(readYear(rules.year)))
  if (answer.kind === 'unreadable') return { kind: 'asTyped', typed: text }
  return isUnlikely(kind, read.typed, rules.year) ? { kind: 'unlikely', typed: read.typed } : read
}
