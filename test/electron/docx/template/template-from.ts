import { readTemplate } from '../../../../electron/docx/template/read-template'
import type { Template } from '../../../../electron/docx/template/template'

/** A template that is sound, for a test that is about something else. */
export function templateFrom(bytes: Uint8Array): Template {
  const read = readTemplate(bytes)
  if (!read.ok) throw new Error(`The template was refused: ${read.problem}`)
  return read.value
}
