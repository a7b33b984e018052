import { Document, Packer } from 'docx'
import type { PaperDocument } from '../../shared/document/document'
import { bodyFrom } from './body'
import { finishPackage } from './finish-package'
import { firstHeader, opening, runningHeader } from './letterhead'
import { paperNumbering } from './numbering'
import { pageSetup } from './page-setup'
import type { PaperMeta } from './paper-meta'
import { printable } from './printable'
import { paperStyles } from './styles'

/** Writes a paper as DOCX; the same paper and meta give the same bytes, whenever and wherever they are written. */
export async function writeDocx(document: PaperDocument, meta: PaperMeta): Promise<Uint8Array> {
  const paper = printable(document)
  const file = new Document({
    compatabilityModeVersion: 15,
    defaultTabStop: 567,
    theme: { fonts: { headings: 'Arial', body: 'Times New Roman' } },
    styles: paperStyles(meta.language),
    numbering: paperNumbering,
    sections: [
      {
        properties: pageSetup,
        headers: { first: firstHeader(paper), default: runningHeader(paper) },
        children: [...opening(paper), ...bodyFrom(paper)]
      }
    ]
  })
  return finishPackage(await Packer.toBuffer(file), meta)
}
