import type { ChangeInWords } from './changes-in-words'

const named = 3

/** What was changed, in a line: `Ändrat: Sammanträdesdag, Kruton · klass, Diarienummer och 4 till.` */
export function changeSummary(changes: readonly ChangeInWords[]): string {
  if (changes.length === 0) return 'Inga skillnader mot versionen före.'
  const places = changes.slice(0, named).map(({ place }) => place)
  const more = changes.length - places.length
  return `Ändrat: ${places.join(', ')}${more > 0 ? ` och ${more} till` : ''}.`
}
