import { strFromU8, strToU8 } from 'fflate'
import type { PaperDocument } from '../../../shared/document/document'
import { placesOf } from '../../../shared/exchange/working-copy/bookmarks'
import { finishPackage } from '../finish-package'
import type { PaperMeta } from '../paper-meta'
import { paperParts } from '../paper-parts'
import type { Template } from '../template/template'
import { makeElement } from '../xml/change-xml'
import { parseXml } from '../xml/parse-xml'
import { writeXml } from '../xml/write-xml'
import { carry } from './carry'
import { setBookmarks } from './set-bookmarks'

const textPart = 'word/document.xml'

interface Order {
  document: PaperDocument
  meta: PaperMeta
  /** The matter as the text of its file. */
  matterFile: string
  template?: Template | undefined
}

/** Writes a working copy (*arbetskopia*): the paper to go on working with in Word, carrying its matter, to be opened here again. */
export async function writeWorkingCopy({ document, meta, matterFile, template }: Order): Promise<Uint8Array> {
  const { parts, lengths } = await paperParts({ ...document, workingCopy: true }, meta, template)
  const text = parseXml(strFromU8(parts[textPart] ?? new Uint8Array())) ?? makeElement('')
  const marked = writeXml(setBookmarks(text, lengths, placesOf(document)))
  return finishPackage(carry({ ...parts, [textPart]: strToU8(marked) }, matterFile), meta)
}
