import { comparable } from '../../domain/reading/comparable'
import type { RuleProfile } from '../../domain/rule-profile'
import { cleanLine } from '../../domain/reading/text-policy'
import type { UnitKey } from '../../domain/paths/unit-key'
import { formHeader } from '../../text/papers/unit-form'
import { agreementLabel, allFormQuestions, choosePlaceholder } from '../../text/sentences/unit-form-questions'

/** What stands in one row of a form: what was sent as known, and what came back. */
export interface FormAnswer {
  readonly key: UnitKey
  readonly known: string
  readonly answer: string
}

export interface FormAnswers {
  readonly answers: readonly FormAnswer[]
  /** Rows that belong to no question, with what is written in them. */
  readonly others: readonly string[]
  /** Whether it is ticked that all else told as known is right. */
  readonly agreed: boolean
}

interface Columns {
  readonly known: number
  readonly answer: number
}

/** Cells that say nothing. */
const silent = new Set(['', '–', '-', '—', 'saknas', '☐', comparable(choosePlaceholder)])
/** Answers that say that what stands beside them is right. */
const agreeing = new Set(['ok', 'stämmer', 'det stämmer', 'ja, det stämmer', 'samma', 'oförändrat', 'se till vänster'])

/** A box that is ticked, or what someone writes in its stead. */
const ticks = new Set(['☒', '☑', '✓', '✔', 'x', 'ja', 'j', ...agreeing])

const said = (cell: string): string => (silent.has(comparable(cell)) ? '' : cleanLine(cell))

/** The columns by their headings; where those have gone, the known in the second and the answer in the last. */
function columnsFrom(row: readonly string[]): Columns | null {
  const words = row.map(comparable)
  const answer = words.indexOf(comparable(formHeader[2]))
  return answer < 0 ? null : { answer, known: words.indexOf(comparable(formHeader[1])) }
}

const isOwnHeading = (row: readonly string[]): boolean => columnsFrom(row) !== null

const begins = (cell: string, label: string): boolean =>
  cell.startsWith(label) && !/^[\p{L}\p{N}]/u.test(cell.slice(label.length))

/** Reads the rows of a form by their labels, in any order and whatever rows have come between. */
export function readAnswers(rows: readonly (readonly string[])[], rules: RuleProfile): FormAnswers {
  const labels = allFormQuestions(rules)
    .map(({ key, label }) => ({ key, label: comparable(label) }))
    .sort((a, b) => b.label.length - a.label.length)
  const found = new Map<UnitKey, FormAnswer>()
  const others: string[] = []
  let columns: Columns | null = null
  let agreed = false
  for (const row of rows) {
    columns = columnsFrom(row) ?? columns
    if (isOwnHeading(row)) continue
    const place =
      columns !== null && columns.answer < row.length
        ? columns
        : { known: row.length > 2 ? 1 : -1, answer: row.length - 1 }
    const label = comparable(row[0] ?? '')
    if (begins(label, comparable(agreementLabel))) {
      agreed ||= ticks.has(comparable(row.at(-1) ?? ''))
      continue
    }
    const key = labels.find((each) => begins(label, each.label))?.key
    const answer = place.answer > 0 ? said(row[place.answer] ?? '') : ''
    const before = key === undefined ? undefined : found.get(key)
    if (key !== undefined && (before === undefined || before.answer === '')) {
      const known = said(row[place.known] ?? '')
      found.set(key, {
        key,
        known: known || (before?.known ?? ''),
        answer: agreeing.has(comparable(answer)) ? '' : answer
      })
    } else if (row.some((cell) => said(cell) !== '')) {
      others.push(
        row
          .map(cleanLine)
          .filter((cell) => cell !== '')
          .join(': ')
      )
    }
  }
  return { answers: [...found.values()], others, agreed }
}
