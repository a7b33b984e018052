/** The word for a stored choice; nothing for what nobody has chosen, and what was typed where it is no choice. */
export const wordFor = <Choice extends string>(words: Record<Choice, string>, typed: string): string =>
  Object.entries<string>(words).find(([choice]) => choice === typed)?.[1] ?? typed
