import type { TypedPath } from '../domain/paths/matter-path'
import type { Spot } from './finding'
import type { SectionId } from '../text/fields/section-ids'

/** How a passage stands in its section; a `lead` is a paragraph with a list right below it. */
export type PassageForm = 'paragraph' | 'lead' | 'heading' | 'bullet' | 'numbered' | 'cell'

/** One paragraph, list item or table cell of a paper (*stycke*), as the reviewer reads it. */
export interface Passage {
  readonly section: SectionId
  readonly heading: string
  readonly form: PassageForm
  readonly text: string
  /** The same text, letter for letter as long, with the names of units, people and places and all addresses covered. */
  readonly withoutNames: string
  /** The same with the committee's and the classes' names covered too: what is left was written, by us or by a person. */
  readonly plain: string
  /** Where a person typed it; absent where the program composed it. */
  readonly typedAt?: Omit<Spot<TypedPath>, 'start'>
}
