/** The text with the full stop that ends a sentence, unless it ends in one, as names such as `Vård m.m.` do. */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
