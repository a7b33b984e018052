/** The words of a choice, or the choice itself where a file held one that the program does not know. */
export const chosenWords = (chosen: string, words: Record<string, string>): string => words[chosen] ?? chosen
