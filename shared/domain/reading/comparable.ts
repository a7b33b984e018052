import { cleanLine } from './text-policy'

/** A text as it is compared with another: under the text policy, without outer space, letters of one size. */
export const comparable = (text: string): string =>
  cleanLine(text)
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .toLocaleLowerCase('sv')
