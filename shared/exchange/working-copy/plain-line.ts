import type { TextInline } from '../../domain/section-text'
import { cleanText } from '../../domain/reading/text-policy'

/** A text as it is compared where only its letters count: on one line, without outer space or regard to capitals. */
export const plainLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv')

/** What inlines say, on one line. */
export const plainInlines = (inlines: readonly TextInline[]): string =>
  plainLine(inlines.map((inline) => (inline.type === 'break' ? ' ' : inline.text)).join(''))
