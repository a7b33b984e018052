import { Document, Packer } from 'docx'
import type { FileChild, ISectionOptions } from 'docx'
import { unzipSync } from 'fflate'
import type { PaperDocument } from '../../shared/document/document'
import { bodyFrom } from './body'
import { finishPackage } from './finish-package'
import { headInText, senderInText } from './head-in-text'
import { firstHeader, opening, runningHeader } from './letterhead'
import { paperNumbering } from './numbering'
import { ownMeasures, pageSetup } from './page-setup'
import type { PaperMeta } from './paper-meta'
import { printable } from './printable'
import { paperStyles } from './styles'
import { placeInTemplate } from './template/place-in-template'
import { shownByTemplate } from './template/shown-by-template'
import type { Template } from './template/template'

const onOwnPage = (paper: PaperDocument): ISectionOptions => ({
  properties: pageSetup,
  headers: { first: firstHeader(paper), default: runningHeader(paper) },
  children: [...opening(paper), ...bodyFrom(paper, ownMeasures)]
})

function forTemplate(paper: PaperDocument, template: Template): ISectionOptions {
  const { textWidth } = template
  const measures = { textWidth, headWidth: textWidth, outdent: 0 }
  const shown = shownByTemplate(template)
  const children: FileChild[] = [...headInText(paper, measures, shown), ...bodyFrom(paper, measures, senderInText(paper, shown))]
  return { children }
}

/**
 * Writes a paper as DOCX, on the program's own page or in the look of the user's template; the same paper, meta and template
 * give the same bytes, whenever and wherever they are written.
 */
export async function writeDocx(document: PaperDocument, meta: PaperMeta, template?: Template): Promise<Uint8Array> {
  const paper = printable(document)
  const file = new Document({
    compatabilityModeVersion: 15,
    defaultTabStop: 567,
    theme: { fonts: { headings: 'Arial', body: 'Times New Roman' } },
    styles: paperStyles(meta.language),
    numbering: paperNumbering,
    ...(meta.marks && { customProperties: Object.entries(meta.marks).map(([name, value]) => ({ name, value })) }),
    sections: [template ? forTemplate(paper, template) : onOwnPage(paper)]
  })
  const parts = unzipSync(await Packer.toBuffer(file))
  const placed = template ? placeInTemplate(parts, template, { draft: paper.draft, language: meta.language }) : parts
  return finishPackage(placed, meta)
}
