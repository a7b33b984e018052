import { answered, missing, unreadable, type Answer } from './answer'
import { readDay, type Day } from './day'

/** Reads days apart by commas, semicolons or line breaks, in rising order, each once. */
export function readDays(typed: string): Answer<Day[]> {
  const words = typed.split(/[,;\n]/).filter((word) => word.trim() !== '')
  if (words.length === 0) return missing
  const days = words.map(readDay).flatMap((day) => (day.kind === 'answered' ? [day.value] : []))
  return days.length === words.length ? answered([...new Set(days)].sort()) : unreadable(typed, 'notADay')
}
