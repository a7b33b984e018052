import type { XmlElement } from '../xml/xml-element'

/** A part of the package: its name, its bytes, and its XML, which is null where it is not well-formed. */
export interface Part {
  name: string
  bytes: Uint8Array
  xml: XmlElement | null
}

/** The parts of a file by name; only the XML parts have been read. */
export type Parts = ReadonlyMap<string, Part>

/** Where a demand is not met. */
export interface Fault {
  part: string
  detail: string
}

/** One thing that is demanded of every paper, in the user's words, and how to see where it is not met. */
export interface Check {
  name: string
  demand: string
  find: (parts: Parts) => Fault[]
}
