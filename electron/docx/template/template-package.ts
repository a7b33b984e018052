import { posix } from 'node:path'
import { succeeded, type Result } from '../../../shared/result'
import type { TemplateRefusal } from '../../../shared/domain/look/template-refusal'
import { openZip, type Zip } from '../../zip/open-zip'
import { descendantsNamed, type XmlElement } from '../xml/xml-element'
import { Refused } from './refused'
import { templateXml } from './template-xml'

/** A part that a part of the package points to. */
interface Relation {
  id: string
  /** The last word of its type, such as `header` or `image`. */
  type: string
  /** The part's name, or the address when it lies outside the package. */
  target: string
  isExternal: boolean
}

/** The user's file, opened: parts are read when they are asked for, and what cannot be read is thrown as a refusal. */
export interface TemplatePackage {
  names: readonly string[]
  xml: (name: string) => XmlElement | undefined
  bytes: (name: string) => Uint8Array | undefined
  relationsOf: (name: string) => readonly Relation[]
}

function bytesIn(zip: Zip, name: string): Uint8Array | undefined {
  const read = zip.read(name)
  if (read && !read.ok) throw new Refused(read.problem)
  return read?.value
}

const relationsPart = (name: string): string => posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)

const relationFrom = (owner: string, { attributes }: XmlElement): Relation => {
  const target = attributes['Target'] ?? ''
  const isExternal = attributes['TargetMode'] === 'External'
  const inside = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner), target)
  return {
    id: attributes['Id'] ?? '',
    type: attributes['Type']?.split('/').at(-1) ?? '',
    target: isExternal ? target : inside,
    isExternal
  }
}

/** Opens a file that may be anything; the gate for archives stands before all else. */
export function openTemplatePackage(file: Uint8Array): Result<TemplatePackage, TemplateRefusal> {
  const zip = openZip(file)
  if (!zip.ok) return zip
  const bytes = (name: string): Uint8Array | undefined => bytesIn(zip.value, name)
  const xml = (name: string): XmlElement | undefined => {
    const found = bytes(name)
    return found && templateXml(found)
  }
  const relationsOf = (name: string): readonly Relation[] => {
    const relations = xml(relationsPart(name))
    return relations ? descendantsNamed(relations, 'Relationship').map((each) => relationFrom(name, each)) : []
  }
  return succeeded({ names: zip.value.names, xml, bytes, relationsOf })
}
