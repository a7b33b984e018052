/** A text whose no-break spaces are spaces: two texts that differ in nothing else say the same. */
export const plainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')
