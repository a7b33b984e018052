/** The words of a closed list as choices of a field, in the list's order. */
export const choicesOf = <Value extends string>(words: Record<Value, string>) =>
  (Object.entries(words) as [Value, string][]).map(([value, text]) => ({ value, words: text }))
