/**
 * The fields that gaps may lead to. The tree carries their names and knows none; a floor that knows them adds them here,
 * and from then on no other name compiles.
 * @public
 */
export interface GapFields {
  readonly ofTheTree: never
}
type Added = GapFields[keyof GapFields]
export type GapField = [Added] extends [never] ? string : Added

/** A place in a paper where an answer is missing (*lucka*): which field would fill it, and what to call it. */
export interface Gap {
  /** Path of the field, such as `meeting.date` or `units.<id>.home`. */
  readonly field: GapField
  /** What is missing, in Swedish and lower case: `sammanträdesdag`. */
  readonly label: string
  /** A paper is wrong without a required answer, and merely poorer without a wanted one. */
  readonly need: 'required' | 'wanted'
  /** Where something is typed of which no answer can be made, what it is: `kan inte läsas som antal röster: ”en”`. */
  readonly unread?: string
}

export interface Text {
  readonly type: 'text'
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}
export interface Break {
  readonly type: 'break'
}
export interface GapMark {
  readonly type: 'gap'
  readonly gap: Gap
}
/** A run of text, a clause or a whole sentence, that leaves the paper as one when something inside it is missing. */
export interface Clause {
  readonly type: 'clause'
  readonly content: readonly Inline[]
}
export type Inline = Text | Break | GapMark | Clause
export type Line = readonly Inline[]

export interface Paragraph {
  readonly type: 'paragraph'
  readonly content: readonly Inline[]
}
export interface ListItem {
  readonly content: readonly Inline[]
  /** Bullets below this item. */
  readonly children?: readonly (readonly Inline[])[]
}
export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}
/** Signatures side by side, each with its lines: name, title, administration. */
export interface Signatures {
  readonly type: 'signatures'
  readonly signatories: readonly (readonly Line[])[]
  /** With a line to sign on above each name. */
  readonly toSign?: boolean
}
/** How an answer is given in Word: chosen from a list, or ticked; elsewhere it is written. */
export type AnswerControl =
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly placeholder: string }
  | { readonly kind: 'tick' }

/** A table of facts: one header row, and as many cells in every row as the header has. */
export interface Table {
  readonly type: 'table'
  readonly header: readonly string[]
  readonly rows: readonly (readonly Line[])[]
  /** A form to write in: the last column stays empty for answers, and the columns have these shares of the width. */
  readonly toFill?: readonly number[]
  /** Of such a form, how the answer of each row is given; null where it is written freely. */
  readonly answers?: readonly (AnswerControl | null)[]
}
export type Block = Paragraph | List | Signatures | Table

/** One part of a paper; without a heading it continues the part before it (signatures). */
export interface Section {
  readonly id: string
  readonly heading?: string
  readonly blocks: readonly Block[]
}

/** A picture, and the words that stand for it to someone who cannot see it. */
export interface Picture {
  readonly type: 'png' | 'jpeg'
  /** The file in base64. */
  readonly data: string
  /** In pixels, as the file has them. */
  readonly width: number
  readonly height: number
  readonly alternativeText: Line
}

/** What stands at the top of the first page: who sends, what it is, its references, and to whom. */
export interface Letterhead {
  /** Above the sender's name. */
  readonly logo?: Picture
  /** The sender's organisation; its first line is set in bold. */
  readonly organisation: readonly Line[]
  /** The name of the paper, such as `Tjänsteutlåtande`. */
  readonly kind: string
  readonly references: readonly Line[]
  readonly contact: readonly Line[]
  readonly addressee: readonly Line[]
  /** What the pages that follow are known by, besides the kind: committee, number and day. */
  readonly running?: string
}

export interface PaperTitle {
  readonly above: readonly Line[]
  readonly text: readonly Inline[]
  readonly below: readonly Line[]
}

/** A whole paper: the one tree that the preview, Word, plain text and HTML are written from. */
export interface PaperDocument {
  readonly draft: boolean
  /** A working copy (*arbetskopia*): marked as one, so that nobody takes it for the paper itself. */
  readonly workingCopy?: true
  /** A sheet that lies on its side, its text in two columns and smaller; other papers stand. */
  readonly orientation?: 'landscape'
  readonly head: Letterhead
  readonly title: PaperTitle
  readonly sections: readonly Section[]
  /** The sender's address, set apart from the text on the first page. */
  readonly sender: readonly Line[]
}
