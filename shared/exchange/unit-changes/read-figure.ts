import { numberFromWords } from '../../domain/reading/number-from-words'
import type { CellReading } from './cell-reading'

const people =
  /\s*(?:st\.?|styck(?:en)?|pers\.?|personer|anst\.?|anställda|medarb\.?|medarbetare|inkl\.? chef(?:en)?)$/i
const about = /^(?:ca\.?|cirka|c:a|ungefär|omkring|runt|drygt|knappt|minst|över|under|högst|max|~|≈|>=?|<=?|≥|≤)\s*/i
/** A figure with something said after it: in brackets, or how it was counted. */
const explained = /^(\d{1,3}(?:\s\d{3})*|\d+)\s*(?:\(.*\)|,? (?:varav|inkl|exkl|plus|årsarbetare|tjänster|heltid).*)$/i

const inFigures = (text: string): string => {
  const number = numberFromWords(text)
  return number === undefined ? text : String(number)
}

/** A number of people as it is written beside names: *14 st*, *fem*; *ca 12* and *8 (varav 1 chef)* are read with doubt. */
export function readHeadcount(text: string): CellReading {
  const bare = inFigures(text.replace(people, '').trim())
  if (/^\d[\d\s]*$/.test(bare)) return { kind: 'understood', typed: bare }
  const [, figure] = explained.exec(bare) ?? []
  const guessed = figure ?? inFigures(bare.replace(about, '').trim())
  return /^\d[\d\s]*$/.test(guessed) ? { kind: 'unsure', typed: guessed } : { kind: 'asTyped', typed: text }
}

/** A share as it is written: *88 %*; *ca 80 %* is read with doubt, and so is 0,88, which a spreadsheet holds for 88 %. */
export function readShare(text: string): CellReading {
  const [, decimals] = /^0[.,](\d{1,4})$/.exec(text) ?? []
  if (decimals !== undefined) {
    return { kind: 'unsure', typed: String(Math.round(Number(`0.${decimals}`) * 10_000) / 100).replace('.', ',') }
  }
  const [, figure] = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:%|procent)?$/i.exec(text.replace(about, '').trim()) ?? []
  if (figure === undefined) return { kind: 'asTyped', typed: text }
  return about.test(text) ? { kind: 'unsure', typed: figure } : { kind: 'understood', typed: text }
}
