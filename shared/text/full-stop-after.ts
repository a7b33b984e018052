import type { Inline } from '../document/document'

/** The full stop of a sentence that ends in `last`; nothing after a name that has one of its own, such as `Vård m.m.`. */
export const fullStopAfter = (last: Inline): string => (last.type === 'text' && last.text.endsWith('.') ? '' : '.')
