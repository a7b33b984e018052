import { strToU8, zipSync } from 'fflate'
import type { PaperMeta } from './paper-meta'
import { applicationProperties, coreProperties, markProperties } from './properties'

/** The ZIP format keeps local time, so a local date is the same bytes in every time zone. */
const fixedDate = (): Date => new Date(2000, 0, 1)

const contentTypes = '[Content_Types].xml'
const inOrder = (parts: string[]): string[] => [contentTypes, ...parts.filter((part) => part !== contentTypes).sort()]

/** The parts with what the file says about itself, in a fixed order and without a clock, so that the same paper is the same bytes. */
export function finishPackage(parts: Record<string, Uint8Array>, meta: PaperMeta): Uint8Array {
  const finished: Record<string, Uint8Array> = {
    ...parts,
    'docProps/core.xml': strToU8(coreProperties(meta)),
    'docProps/app.xml': strToU8(applicationProperties()),
    ...(meta.marks && { 'docProps/custom.xml': strToU8(markProperties(meta.marks)) })
  }
  const ordered = Object.fromEntries(
    inOrder(Object.keys(finished)).map((name) => [name, finished[name] ?? new Uint8Array()])
  )
  return zipSync(ordered, { mtime: fixedDate(), level: 6 })
}
