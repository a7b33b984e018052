/** The chapters of the manual, in the order in which they are read. */
export type ChapterId =
  | 'begin'
  | 'committee'
  | 'units'
  | 'rules'
  | 'decision'
  | 'texts'
  | 'papers'
  | 'minutes'
  | 'sending'
  | 'next-year'
  | 'together'
  | 'safety'
  | 'keys'
  | 'accessibility'
  | 'archivist'
  | 'it'

/** A part of a chapter, with what it says point by point. */
export interface ChapterPart {
  readonly title: string
  readonly lines: readonly string[]
  /** Whether the lines are done one after the other. */
  readonly inOrder?: boolean
}

/** A picture of the window, made by the specs that photograph it. */
export type PictureName = 'overview' | 'units' | 'texts' | 'papers' | 'minutes'

export interface Chapter {
  readonly id: ChapterId
  readonly title: string
  /** What the chapter is about, in one or two sentences. */
  readonly lead: string
  readonly parts: readonly ChapterPart[]
  readonly picture?: { readonly name: PictureName; /** For who does not see it. */ readonly shows: string }
}
