/** Whether a text closes a sentence by itself, as names such as `Vård m.m.` and `Läs mer!` do. */
const closesSentence = (text: string): boolean => /[.!?…]$/.test(text)

/** The text with the full stop that ends a sentence, unless it closes one by itself. */
export const ended = (text: string): string => (closesSentence(text) ? text : `${text}.`)
