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
  | { kind: 'order'; after: string[] }
  /** A section with more text than one can hold. */
  | { kind: 'too-long'; id: SectionId; heading: string }

export interface CopyChanges {
  sections: SectionChange[]
  others: OtherChange[]
  /** How many of the paper's sections were found in Word. */
  found: number
}
