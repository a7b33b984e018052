import { cleanText } from '../../../shared/domain/reading/text-policy'
import { PasteBuilder } from './paste-builder'
import type { Pasted } from './pasted'

const plain = { bold: false, italic: false }
const bullet = /^\s*[•◦▪‣●○■·*–—-]\s+(?=\S)/u
const counter = /^\s*(\d{1,3})[.)]\s+(?=\S)/

/** Numbers that count from one, line after line, are a list; a lone "3. maj" or a date is text. */
function countedRows(rows: readonly string[]): Set<number> {
  const counted = new Set<number>()
  let run: number[] = []
  const close = (): void => {
    if (run.length > 1) for (const index of run) counted.add(index)
    run = []
  }
  rows.forEach((row, index) => {
    const number = Number(counter.exec(row)?.[1] ?? 0)
    if (number !== run.length + 1 && row.trim() !== '') close()
    if (number !== 0 && number === run.length + 1) run.push(index)
  })
  close()
  return counted
}

/** Reads pasted plain text: lines are paragraphs, or lines of one where empty lines part the paragraphs; markers make lists. */
export function readPastedPlain(pasted: string): Pasted {
  const builder = new PasteBuilder()
  const rows = pasted.split(/\r\n|[\r\n\f\u0085\u2028\u2029]/)
  const hasEmptyRows = rows.some((row, index) => row.trim() === '' && index > 0 && index < rows.length - 1)
  const counted = countedRows(rows.map(cleanText))
  rows.forEach((row, index) => {
    const marker = counted.has(index) ? counter : bullet
    if (row.trim() === '') return builder.endBlock()
    if (marker.test(row)) {
      builder.beginItem(counted.has(index), false)
      builder.say(row.replace(marker, ''), plain)
      return builder.endItem()
    }
    builder.say(row, plain)
    if (hasEmptyRows) builder.breakLine()
    else builder.endBlock()
  })
  return builder.finish()
}
