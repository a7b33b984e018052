import { setImmediate } from 'node:timers/promises'
import type { PaperDocument } from '../../shared/document/document'
import { finishPackage } from './finish-package'
import type { PaperMeta } from './paper-meta'
import { paperParts } from './paper-parts'
import type { Template } from './template/template'

/**
 * Writes a paper as DOCX, on the program's own page or in the look of the user's template; the same paper, meta and template
 * give the same bytes, whenever and wherever they are written. It carries no data: only a working copy does. Who asks waits,
 * so that the packing can move to a thread of its own.
 */
export async function writeDocx(document: PaperDocument, meta: PaperMeta, template?: Template): Promise<Uint8Array> {
  const { parts } = await paperParts(document, meta, template)
  // Whatever waits has its turn between writing a large paper and packing it.
  await setImmediate()
  return finishPackage(parts, meta)
}
