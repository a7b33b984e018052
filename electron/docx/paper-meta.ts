/** What a paper says about itself in the file's properties; nothing is taken from the machine or its user. */
export interface PaperMeta {
  title: string
  /** Whom the paper comes from, as set by the user; empty leaves the property out. */
  author: string
  /** When the matter last changed, as an ISO timestamp: the only clock the file has. */
  changed: string
  /** Language tag of the text, such as `sv-SE`. */
  language: string
  /** Marks by which the program knows the file again, in the file's own properties (*anpassade egenskaper*); ids only. */
  marks?: Record<string, string>
}
