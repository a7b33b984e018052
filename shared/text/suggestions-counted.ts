import { capitalised } from './capitalised'
import { numberInText } from './number-words'

/** `två förslag`; at the beginning of a sentence `Två förslag`, which never begins with digits. */
export const suggestionsCounted = (count: number, first = false): string => {
  if (!first) return `${numberInText(count, 'neuter')} förslag`
  return count > 12 ? `Sammanlagt ${count} förslag` : `${capitalised(numberInText(count, 'neuter'))} förslag`
}
