import { telltaleBookmarks } from '../../../shared/exchange/working-copy/bookmarks'
import { unlessRefused } from '../template/refused'
import { openTemplatePackage } from '../template/template-package'
import { carriedIn } from './read-working-copy'

const marks = telltaleBookmarks.map((name) => `w:name="${name}"`)

/**
 * Whether a Word file is a working copy by what is in it: the part with the matter, or, where another program has dropped
 * that, the bookmarks around the sections. What cannot be read is none.
 */
export function isWorkingCopy(bytes: Uint8Array): boolean {
  const found = unlessRefused(() => {
    const opened = openTemplatePackage(bytes)
    if (!opened.ok) return false
    if (carriedIn(opened.value).length > 0) return true
    const text = new TextDecoder().decode(opened.value.bytes('word/document.xml'))
    return marks.some((mark) => text.includes(mark))
  })
  return found.ok && found.value
}
