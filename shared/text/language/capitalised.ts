/** The text with its first letter in upper case, for the beginning of a sentence. */
export const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase('sv-SE') + text.slice(1)
