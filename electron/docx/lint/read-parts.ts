import { unzipSync } from 'fflate'
import type { Part, Parts } from './check'
import { parseXml } from '../xml/parse-xml'

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name)

const partFrom = (name: string, bytes: Uint8Array): Part => ({
  name,
  bytes,
  xml: isXml(name) ? parseXml(new TextDecoder().decode(bytes)) : null
})

/** Opens a file that this program wrote itself. */
export const readParts = (file: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, partFrom(name, bytes)]))
