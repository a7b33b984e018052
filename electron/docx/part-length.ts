/** How many children of a document's text, one after the other, belong to one part of the paper: a section, or what is around them. */
export interface PartLength {
  part: string
  length: number
}
