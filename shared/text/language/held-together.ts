/** The no-break space. */
export const noBreak = '\u00A0'

/** Words that no line may part, such as `§ 7` and `den 17 maj 2024`, with no-break spaces between them. */
export const heldTogether = (words: string): string => words.replaceAll(' ', noBreak)

/** Figures held to the word that they count: `51 procent`, `40 enheter`; a number in letters needs no holding. */
export const figuresHeld = (words: string): string => words.replace(/(?<=\d) /g, noBreak)
