import type { Passage } from './passage'
import type { TypedSentence } from './typed-sentences'
import { wholeWords } from '../domain/reading/whole-words'

const takesPart = wholeWords(
  'deltar?|deltagit|anmält|anmäler|anmälts|anmälda|lämnat|nominera[rs]?|nominerats|godkänn\\p{L}*',
  'iu'
)
const away = wholeWords(
  'inte|ej|ingen|utan|återkall\\p{L}*|dragit|drog|drar|avst[åo]\\p{L}*|nej|stryk\\p{L}*|struk\\p{L}*|struken|utgår|förhind\\p{L}*',
  'iu'
)

const says = (text: string): boolean => takesPart.test(text) && !away.test(text)

/** The paragraph right above the list that a passage is an item of. */
function leadOf(passage: Passage, passages: readonly Passage[]): Passage | undefined {
  if (passage.form !== 'bullet' && passage.form !== 'numbered') return undefined
  return passages
    .slice(0, passages.indexOf(passage))
    .findLast(({ form, section }) => form === 'lead' && section === passage.section)
}

/** Whether a sentence says of the units it names that they take part, or the list that it is an item of does. */
export function saysTakesPart({ withoutNames, passage }: TypedSentence, passages: readonly Passage[]): boolean {
  if (says(withoutNames)) return true
  const lead = leadOf(passage, passages)
  return lead !== undefined && says(lead.withoutNames) && !away.test(withoutNames)
}
