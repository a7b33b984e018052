import type { RuleDifference } from '../rules/rule-differences'
import { fieldLabel } from './field-label'

const rowWords = (word: string, before: string | undefined, after: string | undefined): string => {
  if (before === undefined) return `Nytt ${word}: ${after}`
  if (after === undefined) return `${word === 'krav' ? 'Kravet' : 'Klassen'} tas bort: ${before}`
  return before === after ? `Ändrat ${word}: ${after}` : `Ändrat ${word}: ${before} → ${after}`
}

/** One difference between two profiles, as a line of a list; `show` writes the value of a single line. */
export function ruleDifferenceWords(
  difference: RuleDifference,
  show: (name: Extract<RuleDifference, { kind: 'line' }>['name'], value: string) => string
): string {
  switch (difference.kind) {
    case 'criterion':
      return rowWords('krav', difference.before?.wording, difference.after?.wording)
    case 'class':
      return rowWords('klassnamn', difference.before?.name, difference.after?.name)
    case 'line': {
      const { name, before, after } = difference
      const told = (value: string): string => (value.trim() === '' ? 'inte känt' : show(name, value))
      const label = fieldLabel(`rules.${name}`)
      const lead = label.charAt(0).toLocaleUpperCase('sv-SE') + label.slice(1)
      return before === after ? `${lead}: annan källa eller annan bekräftelse` : `${lead}: ${told(before)} → ${told(after)}`
    }
  }
}
