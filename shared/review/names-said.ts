import { unitsInText } from '../cross-checks/units-in-text'
import { commonNouns } from './common-nouns'

/**
 * The units that a sentence names. A unit may be called *och*, *boendet* or *Förvaltningen*: such a word is taken for a name
 * only where it is no common noun and is written as the name is.
 */
export const namesSaid = (text: string, names: readonly string[]): readonly string[] =>
  [...unitsInText(text, names).named].filter((name) => {
    // After a name that ends as a sentence does nobody can say where the sentence ends.
    if (/[.?!]$/u.test(name)) return false
    if (/[\s\d]/u.test(name)) return true
    return /^\p{Lu}/u.test(name) && text.includes(name) && !commonNouns.has(name.toLowerCase())
  })
