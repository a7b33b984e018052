import type { Inline } from '../../document/document'
import { closesSentence } from './ended'

/** The full stop of a sentence that ends in `last`; nothing after a name that closes the sentence by itself, such as `Vård m.m.`. */
export const fullStopAfter = (last: Inline): string => (last.type === 'text' && closesSentence(last.text) ? '' : '.')
