import { strFromU8, strToU8, zipSync } from 'fflate'
import type { PaperMeta } from './paper-meta'
import { applicationProperties, coreProperties } from './properties'

/** The ZIP format keeps local time, so a local date is the same bytes in every time zone. */
const fixedDate = (): Date => new Date(2000, 0, 1)

const withLanguage = (settings: string, language: string): string =>
  settings.includes('<w:themeFontLang ')
    ? settings
    : settings.replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${language}"/>`)

const contentTypes = '[Content_Types].xml'
const inOrder = (parts: string[]): string[] => [contentTypes, ...parts.filter((part) => part !== contentTypes).sort()]

/** Sets what docx leaves to chance (clock, names, order), so that the same paper is the same bytes. */
export function finishPackage(parts: Record<string, Uint8Array>, meta: PaperMeta): Uint8Array {
  const settings = strFromU8(parts['word/settings.xml'] ?? new Uint8Array())
  const finished: Record<string, Uint8Array> = {
    ...parts,
    'docProps/core.xml': strToU8(coreProperties(meta)),
    'docProps/app.xml': strToU8(applicationProperties()),
    'word/settings.xml': strToU8(withLanguage(settings, meta.language))
  }
  const ordered = Object.fromEntries(
    inOrder(Object.keys(finished)).map((name) => [name, finished[name] ?? new Uint8Array()])
  )
  return zipSync(ordered, { mtime: fixedDate(), level: 6 })
}
