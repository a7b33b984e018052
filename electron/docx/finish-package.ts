import { writeZip } from '../zip/write-zip'
import { keptPart, partBytes } from './kept-part'
import type { PaperMeta } from './paper-meta'
import { applicationProperties, coreProperties, markProperties } from './properties'

/** Made anew: a date can be changed. */
const noTime = (): Date => new Date(2000, 0, 1)

const contentTypes = '[Content_Types].xml'
const inOrder = (parts: string[]): string[] => [contentTypes, ...parts.filter((part) => part !== contentTypes).sort()]

const application = keptPart(applicationProperties)

/** The parts with what the file says about itself, in a fixed order and without a clock, so that the same paper is the same bytes. */
export function finishPackage(parts: Readonly<Record<string, Uint8Array>>, meta: PaperMeta): Uint8Array {
  const finished: Record<string, Uint8Array> = {
    ...parts,
    'docProps/core.xml': partBytes(coreProperties(meta)),
    'docProps/app.xml': application(''),
    ...(meta.marks && { 'docProps/custom.xml': partBytes(markProperties(meta.marks)) })
  }
  return writeZip(
    inOrder(Object.keys(finished)).map((name) => [name, finished[name] ?? new Uint8Array()]),
    noTime()
  )
}
