/** What a person has typed about where a rule was read; null while nobody has touched the field. */
export type TypedSource = string | null

/**
 * The source of a part of the rules under change. A source belongs to what was read there: what is changed has none until
 * someone gives one, and what is changed back has its own again.
 */
export const sourceOf = (before: { readonly source: string }, isChanged: boolean, typed: TypedSource): string =>
  typed ?? (isChanged ? '' : before.source)
