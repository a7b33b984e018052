import { capitalised } from './capitalised'
import { numberInText } from './number-words'

/** `två förslag`, `ett förslag`. */
export const suggestionsCounted = (count: number): string => `${count === 1 ? 'ett' : numberInText(count)} förslag`

/** The same at the beginning of a sentence, which never begins with digits. */
export const suggestionsCountedFirst = (count: number): string =>
  count > 12 ? `Sammanlagt ${suggestionsCounted(count)}` : capitalised(suggestionsCounted(count))
