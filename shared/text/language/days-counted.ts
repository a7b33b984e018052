import { numberInText } from './number-words'

/** `en dag`, `tolv dagar`, `14 dagar`. */
export const daysCounted = (count: number): string => `${numberInText(count)} ${count === 1 ? 'dag' : 'dagar'}`
