import { capitalised } from './capitalised'
import { numberInText } from './number-words'

/** A number first in a sentence, which never begins with digits: `Två`, `Sammanlagt 14`. */
export const numberFirst = (count: number): string =>
  count > 12 ? `Sammanlagt ${numberInText(count)}` : capitalised(numberInText(count))
