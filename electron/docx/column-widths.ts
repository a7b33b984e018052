import type { Line } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'

/** The width of a letter in a table, roughly, and the room that parts two columns, in twips. */
const letterWidth = 96
const between = 113
const fewestLetters = 8
/** The widest step that a column is offered at once: a few letters alone often save no line. */
const mostAtOnce = 40
/** What a line inside a row counts that makes the row no higher: it breaks ties, and lets two columns grow in turn. */
const hiddenLine = 0.05

/** Words seldom fill a line to its end. */
const linesOf = (length: number, letters: number): number =>
  length <= letters ? 1 : Math.ceil((length * 1.08) / letters)

/** Rows whose texts are of the same lengths: a long table has few that differ. */
interface LikeRows {
  readonly lengths: readonly number[]
  count: number
}

function likeRows(texts: readonly (readonly string[])[]): readonly LikeRows[] {
  const found = new Map<string, LikeRows>()
  for (const row of texts) {
    const lengths = row.map((text) => text.length)
    const key = lengths.join()
    const like = found.get(key)
    if (like) like.count += 1
    else found.set(key, { lengths, count: 1 })
  }
  return [...found.values()]
}

const heightOf = (lines: number, ofAll: number): number => lines + hiddenLine * ofAll

/** What one column adds to the rows: how long its text is in each, and what the other columns are when it is widened. */
interface BesideColumn {
  readonly length: number
  readonly mostLines: number
  readonly allLines: number
  readonly count: number
}

function besideColumn(rows: readonly LikeRows[], letters: readonly number[], column: number): readonly BesideColumn[] {
  return rows.map(({ lengths, count }) => {
    let [mostLines, allLines] = [0, 0]
    for (const [other, length] of lengths.entries()) {
      if (other === column) continue
      const lines = linesOf(length, letters[other] ?? fewestLetters)
      mostLines = Math.max(mostLines, lines)
      allLines += lines
    }
    return { length: lengths[column] ?? 0, mostLines, allLines, count }
  })
}

/** How high the rows become when a column has so many letters and the others stay as they are. */
function heightWith(rows: readonly BesideColumn[], letters: number): number {
  let sum = 0
  for (const { length, mostLines, allLines, count } of rows) {
    const lines = linesOf(length, letters)
    sum += count * heightOf(Math.max(mostLines, lines), allLines + lines)
  }
  return sum
}

const [space, newLine] = [0x20, 0x0a]

/** With the room that follows it. */
function longestWord(text: string): number {
  let longest = 0
  let start = 0
  for (let place = 0; place <= text.length; place += 1) {
    const code = place < text.length ? text.charCodeAt(place) : space
    if (code !== space && code !== newLine) continue
    if (place - start >= longest) longest = place - start + 1
    start = place + 1
  }
  return longest
}

/** The widening, of one column, that saves most height for each letter; undefined where none saves any. */
function bestStep(rows: readonly LikeRows[], letters: readonly number[], left: number): readonly number[] | undefined {
  let best: { saved: number; column: number; count: number } | undefined
  for (const [column, count] of letters.entries()) {
    const beside = besideColumn(rows, letters, column)
    const now = heightWith(beside, count)
    for (let more = 1; more <= Math.min(left, mostAtOnce); more += 1) {
      const saved = (now - heightWith(beside, count + more)) / more
      if (saved > (best?.saved ?? 0)) best = { saved, column, count: count + more }
    }
  }
  return best && letters.with(best.column, best.count)
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** Room for each column so that the table becomes low: each has its longest word, and the rest goes where it saves lines. */
export function columnWidths(
  header: readonly string[],
  rows: readonly (readonly Line[])[],
  room: number
): readonly number[] {
  const texts = [header, ...rows.map((row) => header.map((_, column) => readable(row[column] ?? [])))]
  const like = likeRows(texts)
  const all = Math.floor((room - between * header.length) / letterWidth)
  const most = Math.floor(all / 2)
  let letters: readonly number[] = header.map((_, column) =>
    Math.max(fewestLetters, Math.min(most, ...[Math.max(...texts.map((row) => longestWord(row[column] ?? '')))]))
  )
  for (
    let wider = bestStep(like, letters, all - sumOf(letters));
    wider !== undefined;
    wider = bestStep(like, letters, all - sumOf(letters))
  ) {
    letters = wider
  }
  return letters.map((count) => Math.floor((room * count) / sumOf(letters)))
}
