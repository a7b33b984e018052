/**
 * The fields that gaps may lead to. The tree carries their names and knows none; a floor that knows them adds them here,
 * and from then on no other name compiles.
 * @public
 */
export interface GapFields {
  ofTheTree: never
}
type Added = GapFields[keyof GapFields]
export type GapField = [Added] extends [never] ? string : Added

/** A place in a paper where an answer is missing (*lucka*): which field would fill it, and what to call it. */
export interface Gap {
  /** Path of the field, such as `meeting.date` or `units.<id>.home`. */
  field: GapField
  /** What is missing, in Swedish and lower case: `sammanträdesdag`. */
  label: string
  /** A paper is wrong without a required answer, and merely poorer without a wanted one. */
  need: 'required' | 'wanted'
  /** Where something is typed of which no answer can be made, what it is: `kan inte läsas som antal röster: ”en”`. */
  unread?: string
}

export interface Text {
  type: 'text'
  text: string
  bold?: boolean
  italic?: boolean
}
export interface Break {
  type: 'break'
}
export interface GapMark {
  type: 'gap'
  gap: Gap
}
/** A run of text, a clause or a whole sentence, that leaves the paper as one when something inside it is missing. */
export interface Clause {
  type: 'clause'
  content: Inline[]
}
export type Inline = Text | Break | GapMark | Clause
export type Line = Inline[]

export interface Paragraph {
  type: 'paragraph'
  content: Inline[]
}
export interface ListItem {
  content: Inline[]
  /** Bullets below this item. */
  children?: Inline[][]
}
export interface List {
  type: 'list'
  ordered: boolean
  items: ListItem[]
}
/** Signatures side by side, each with its lines: name, title, administration. */
export interface Signatures {
  type: 'signatures'
  signatories: Line[][]
  /** With a line to sign on above each name. */
  toSign?: boolean
}
/** How an answer is given in Word: chosen from a list, or ticked; elsewhere it is written. */
export type AnswerControl = { kind: 'choice'; options: string[]; placeholder: string } | { kind: 'tick' }

/** A table of facts: one header row, and as many cells in every row as the header has. */
export interface Table {
  type: 'table'
  header: string[]
  rows: Line[][]
  /** A form to write in: the last column stays empty for answers, and the columns have these shares of the width. */
  toFill?: number[]
  /** Of such a form, how the answer of each row is given; null where it is written freely. */
  answers?: (AnswerControl | null)[]
}
export type Block = Paragraph | List | Signatures | Table

/** One part of a paper; without a heading it continues the part before it (signatures). */
export interface Section {
  id: string
  heading?: string
  blocks: Block[]
}

/** A picture, and the words that stand for it to someone who cannot see it. */
export interface Picture {
  type: 'png' | 'jpeg'
  /** The file in base64. */
  data: string
  /** In pixels, as the file has them. */
  width: number
  height: number
  alternativeText: Line
}

/** What stands at the top of the first page: who sends, what it is, its references, and to whom. */
export interface Letterhead {
  /** Above the sender's name. */
  logo?: Picture
  /** The sender's organisation; its first line is set in bold. */
  organisation: Line[]
  /** The name of the paper, such as `Tjänsteutlåtande`. */
  kind: string
  references: Line[]
  contact: Line[]
  addressee: Line[]
  /** What the pages that follow are known by, besides the kind: committee, number and day. */
  running?: string
}

export interface PaperTitle {
  above: Line[]
  text: Inline[]
  below: Line[]
}

/** A whole paper: the one tree that the preview, Word, plain text and HTML are written from. */
export interface PaperDocument {
  draft: boolean
  /** A working copy (*arbetskopia*): marked as one, so that nobody takes it for the paper itself. */
  workingCopy?: true
  /** A sheet that lies on its side, its text in two columns and smaller; other papers stand. */
  orientation?: 'landscape'
  head: Letterhead
  title: PaperTitle
  sections: Section[]
  /** The sender's address, set apart from the text on the first page. */
  sender: Line[]
}
