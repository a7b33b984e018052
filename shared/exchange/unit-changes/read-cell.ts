import { valueOf } from '../../domain/reading/answer'
import { readYear } from '../../domain/reading/read-number'
import type { RuleProfile } from '../../domain/rule-profile'
import { cleanLine, cleanText } from '../../domain/reading/text-policy'
import { textLimit } from '../../domain/typed'
import { unitFieldReader } from '../../domain/answers/unit-answers'
import { unitFieldKind, type UnitFieldKind } from '../../domain/unit-fields'
import { choicesFor, type KnownChoice } from '../../text/fields/choices-for'
import { comparable } from '../../domain/reading/comparable'
import { isUnitField, type UnitKey } from '../../domain/paths/unit-key'

/** What a cell says: an answer in the program's own form, something kept as typed, or more than a field holds. */
export type CellReading =
  { readonly kind: 'understood' | 'asTyped'; readonly typed: string } | { readonly kind: 'tooLong' }

const withoutUnit = (text: string): string => text.replace(/(?<=\d)\s*(?:st\.?|personer|anställda|medarbetare)$/i, '')
/** Spreadsheets write a day with a midnight after it when the cell's format is lost. */
const withoutMidnight = (text: string): string => text.replace(/[ T]00[:.]00(?:[:.]00)?$/, '')

const bare = (text: string, kind: UnitFieldKind): string => {
  if (kind === 'count') return withoutUnit(text)
  return kind === 'day' ? withoutMidnight(text) : text
}

function asChosen(text: string, choices: readonly KnownChoice[]): CellReading {
  const wanted = comparable(text).replace(/\.$/, '')
  const chosen =
    choices.find(({ word }) => comparable(word) === wanted) ??
    choices.find(({ others }) => others.some((other) => comparable(other) === wanted))
  return chosen ? { kind: 'understood', typed: chosen.choice } : { kind: 'asTyped', typed: text }
}

/** Reads one cell of a table or a form under the text policy; an answer that is not understood is kept as typed. */
export function readCell(key: UnitKey, cell: string, rules: RuleProfile): CellReading {
  const kind = isUnitField(key) ? unitFieldKind(key) : 'yesNo'
  const text = kind === 'lines' ? cleanText(cell).trim() : cleanLine(cell)
  if (text.length > textLimit) return { kind: 'tooLong' }
  const choices = choicesFor(key, rules)
  if (choices !== undefined || !isUnitField(key)) return asChosen(text, choices ?? [])
  const typed = bare(text, kind)
  const answer = unitFieldReader(key)(typed, valueOf(readYear(rules.year)))
  return { kind: answer.kind === 'unreadable' ? 'asTyped' : 'understood', typed }
}
