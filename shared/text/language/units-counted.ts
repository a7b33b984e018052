import { capitalised } from './capitalised'
import { numberInText } from './number-words'

/** `tre enheter`, `en enhet`, `40 enheter`. */
export const unitsCounted = (count: number): string => `${numberInText(count)} ${count === 1 ? 'enhet' : 'enheter'}`

/** The same at the beginning of a sentence, which never begins with digits. */
export const unitsCountedFirst = (count: number): string =>
  count > 12 ? `Sammanlagt ${unitsCounted(count)}` : capitalised(unitsCounted(count))
