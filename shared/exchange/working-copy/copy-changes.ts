import type { SectionText } from '../../domain/section-text'
import type { SectionId } from '../../text/fields/section-ids'

/** A section that says something else in Word than when the copy was made, and may be taken over. */
export interface SectionChange {
  id: SectionId
  heading: string
  /** What stands in the matter now. */
  before: SectionText
  /** What stands in Word; nothing where the section has been struck. */
  after: SectionText
  isStruck: boolean
  /** It has been changed in the matter too since the copy was made. */
  isChangedHere: boolean
}

/** A heading that is new in Word: the program has no section for it. */
export interface NewHeading {
  kind: 'new-heading'
  heading: string
  /** What stands under it. */
  lines: string[]
  /** After which part of the paper it stands; `head` is before the first section. */
  at: 'head' | 'section' | 'signatures' | 'sender'
  /** The heading of that part, where it is a section. */
  section: string
  /** It comes along with that section as a paragraph in bold; otherwise neither it nor what stands under it is taken over. */
  isTaken: boolean
}

/** Tables that have been put into a section in Word, and are taken over row by row as text. */
export interface NewTables {
  kind: 'tables'
  section: string
  count: number
}

/** What else has been changed in Word, and is to be changed in its field instead. */
export type OtherChange =
  /** Lines of the head or the title, as they were and as they are. */
  | { kind: 'head'; before: string[]; after: string[] }
  | { kind: 'signatures'; before: string[]; after: string[] }
  /** A part that follows from the matter whole, such as the annex of the units. */
  | { kind: 'part'; heading: string; before: string[]; after: string[] }
  /** More stands with the sender's address than the address. */
  | { kind: 'sender'; before: string[]; after: string[] }
  /** The decision clauses, which follow from the units and the decision form. */
  | { kind: 'decision'; before: SectionText; after: SectionText }
  | { kind: 'heading'; id: SectionId; before: string; after: string }
  | NewHeading
  | NewTables
  | { kind: 'order'; after: string[] }
  /** A section with more text than one can hold. */
  | { kind: 'too-long'; id: SectionId; heading: string }

export interface CopyChanges {
  sections: SectionChange[]
  others: OtherChange[]
  /** How many of the paper's sections were found in Word. */
  found: number
}
