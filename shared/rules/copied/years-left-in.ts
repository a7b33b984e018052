import { staleYears } from './stale-years'

/** Full stops end sentences, but not those of `kl. 9` or `den 1.2`. */
const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u).map((sentence) => sentence.trim())

/** The sentences in which an earlier year is left (*förra årets siffra*), in order, with each such year. */
export const yearsLeftIn = (text: string, own: number): readonly { readonly year: number; readonly quote: string }[] =>
  sentences(text).flatMap((quote) => {
    const years = staleYears(quote, own).map(({ year }) => year)
    return [...new Set(years)].filter((year) => year < own).map((year) => ({ year, quote }))
  })
