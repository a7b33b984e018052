import type { Passage } from './passage'
import { sentencesOf } from './sentences'
import { wholeWords } from '../domain/reading/whole-words'

/** One sentence that a person typed, with its place in its passage. */
export interface TypedSentence {
  readonly passage: Passage
  readonly text: string
  readonly start: number
  readonly end: number
  /** The same sentence with the names of units, people and places covered, letter for letter as long. */
  readonly withoutNames: string
}

const ofOtherTime = wholeWords(
  'tidigare|förra|föregående|fjol|fjolårets?|dessförinnan|deltog|hade|var|vann|fick|blev|nästa|kommande|framöver|framtida|brukar|jämfört|jämförelse',
  'iu'
)
const years = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/g

/** Whether a sentence speaks of the matter's own year: of no other, and not of what was or will be. */
export const isOfThisYear = (text: string, own: number | undefined): boolean =>
  !ofOtherTime.test(text) && (text.match(years) ?? []).every((year) => Number(year) === own)

/** Whether what was taken for one sentence may be two: after a name of one letter, *x. Även*, nobody can say. */
export const mayBeTwo = ({ withoutNames }: TypedSentence): boolean => /[.?!]\s+\p{Lu}/u.test(withoutNames)

/** The sentences of the edited texts; what the program composes agrees with the form by its making. */
export const typedSentences = (passages: readonly Passage[]): readonly TypedSentence[] =>
  passages
    .filter(({ typedAt, form }) => typedAt !== undefined && form !== 'heading')
    .flatMap((passage) =>
      // A name may hold a full stop or a question mark, so the ends are looked for where the names are covered.
      sentencesOf(passage.withoutNames).map(({ text: withoutNames, start }) => {
        const end = start + withoutNames.length
        return { passage, text: passage.text.slice(start, end), start, end, withoutNames }
      })
    )
