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
  lengths: readonly number[]
  count: number
}

function likeRows(texts: readonly (readonly string[])[]): readonly LikeRows[] {
  const found = new Map<string, LikeRows>()
  for (const row of texts) {
    const lengths = row.map((text) => text.length)
    const like = found.get(lengths.join())
    if (like) like.count += 1
    else found.set(lengths.join(), { lengths, count: 1 })
  }
  return [...found.values()]
}

/** How high rows of such texts become in columns of so many letters. */
const heightOf = (rows: readonly LikeRows[], letters: readonly number[]): number =>
  rows.reduce((sum, { lengths, count }) => {
    const lines = lengths.map((length, column) => linesOf(length, letters[column] ?? fewestLetters))
    return sum + count * (Math.max(...lines) + hiddenLine * lines.reduce((all, each) => all + each, 0))
  }, 0)

const longestWord = (text: string): number => Math.max(0, ...text.split(/[ \n]/).map((word) => word.length + 1))

const widened = (letters: readonly number[], column: number, more: number): readonly number[] =>
  letters.map((count, index) => (index === column ? count + more : count))

/** The widening, of one column, that saves most height for each letter; undefined where none saves any. */
function bestStep(rows: readonly LikeRows[], letters: readonly number[], left: number): readonly number[] | undefined {
  const now = heightOf(rows, letters)
  let best: { saved: number; letters: readonly number[] } | undefined
  for (const column of letters.keys()) {
    for (let more = 1; more <= Math.min(left, mostAtOnce); more += 1) {
      const wider = widened(letters, column, more)
      const saved = (now - heightOf(rows, wider)) / more
      if (saved > (best?.saved ?? 0)) best = { saved, letters: wider }
    }
  }
  return best?.letters
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
