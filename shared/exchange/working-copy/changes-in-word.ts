import type { SectionText } from '../../domain/section-text'
import type { SectionId } from '../../text/fields/section-ids'

/** A section that says something else in Word than when the copy was made, and may be taken over. */
export interface SectionChange {
  readonly id: SectionId
  readonly heading: string
  /** What stands in the matter now. */
  readonly before: SectionText
  /** What stands in Word; nothing where the section has been struck. */
  readonly after: SectionText
  readonly isStruck: boolean
  /** It has been changed in the matter too since the copy was made. */
  readonly isChangedHere: boolean
  /** Of a section whose heading is new in Word: the section that it stands after, and its heading; none before the first. */
  readonly added?: { readonly after: SectionId | undefined; readonly below: string }
}

/** A heading inside a section, which comes along as a paragraph in bold. */
export interface Subheading {
  readonly kind: 'subheading'
  readonly heading: string
  readonly section: string
}

/** Tables in a section in Word that are larger than it holds, and are taken over row by row as text. */
export interface NewTables {
  readonly kind: 'tables'
  readonly section: string
  readonly count: number
}

/** What else has been changed in Word, and is to be changed in its field instead. */
export type OtherChange =
  /** Lines of the head or the title, as they were and as they are. */
  | { readonly kind: 'head'; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly kind: 'signatures'; readonly before: readonly string[]; readonly after: readonly string[] }
  /** A part that follows from the matter whole, such as the annex of the units. */
  | {
      readonly kind: 'part'
      readonly heading: string
      readonly before: readonly string[]
      readonly after: readonly string[]
    }
  /** More stands with the sender's address than the address. */
  | { readonly kind: 'sender'; readonly before: readonly string[]; readonly after: readonly string[] }
  /** The decision clauses, which follow from the units and the decision form. */
  | { readonly kind: 'decision'; readonly before: SectionText; readonly after: SectionText }
  | { readonly kind: 'heading'; readonly id: SectionId; readonly before: string; readonly after: string }
  | Subheading
  | NewTables
  | { readonly kind: 'order'; readonly after: readonly string[] }
  /** A section with more text than one can hold. */
  | { readonly kind: 'too-long'; readonly id: SectionId; readonly heading: string }

export interface WorkingCopyChanges {
  readonly sections: readonly SectionChange[]
  readonly others: readonly OtherChange[]
  /** How many of the paper's sections were found in Word. */
  readonly found: number
}
