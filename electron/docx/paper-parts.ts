import { Document, Packer } from 'docx'
import type { FileChild, ISectionOptions } from 'docx'
import { unzipSync } from 'fflate'
import type { PaperDocument } from '../../shared/document/document'
import { bodyFrom } from './body'
import { headInText, senderInText } from './head-in-text'
import { firstHeader, opening, runningHeader, sheetHeader } from './letterhead'
import { markWords } from './mark-words'
import { paperNumbering } from './numbering'
import { ownMeasures, pageSetup, sheetMeasures, sheetSetup } from './page-setup'
import type { PaperMeta } from './paper-meta'
import type { PartLength } from './part-length'
import { printable } from './printable'
import { paperStyles } from './styles'
import { placeInTemplate, type PackageParts } from './template/place-in-template'
import { shownByTemplate } from './template/shown-by-template'
import type { Template } from './template/template'

interface Text {
  section: ISectionOptions
  lengths: PartLength[]
}

const withHead = (head: FileChild[], { children, lengths }: ReturnType<typeof bodyFrom>) => ({
  children: [...head, ...children],
  lengths: [{ part: 'head', length: head.length }, ...lengths]
})

function onOwnPage(paper: PaperDocument): Text {
  const { children, lengths } = withHead(opening(paper), bodyFrom(paper, ownMeasures))
  const headers = { first: firstHeader(paper), default: runningHeader(paper) }
  return { section: { properties: pageSetup, headers, children }, lengths }
}

function onSheet(paper: PaperDocument): Text {
  const { children, lengths } = withHead([], bodyFrom(paper, sheetMeasures))
  return { section: { properties: sheetSetup, headers: { default: sheetHeader(paper) }, children }, lengths }
}

const onOwn = (paper: PaperDocument): Text => (paper.orientation === 'landscape' ? onSheet(paper) : onOwnPage(paper))

function forTemplate(paper: PaperDocument, template: Template): Text {
  const { textWidth } = template
  const measures = { textWidth, headWidth: textWidth, outdent: 0 }
  const shown = shownByTemplate(template)
  const { children, lengths } = withHead(
    headInText(paper, measures, shown),
    bodyFrom(paper, measures, senderInText(paper, shown))
  )
  return { section: { children }, lengths }
}

/** A paper as the parts of a Word file, not finished yet, and which children of its text belong to which part of the paper. */
export interface PaperParts {
  parts: PackageParts
  lengths: PartLength[]
}

export async function paperParts(document: PaperDocument, meta: PaperMeta, template?: Template): Promise<PaperParts> {
  const paper = printable(document)
  const { section, lengths } = template ? forTemplate(paper, template) : onOwn(paper)
  const file = new Document({
    compatabilityModeVersion: 15,
    defaultTabStop: 567,
    theme: { fonts: { headings: 'Arial', body: 'Times New Roman' } },
    styles: paperStyles(meta.language),
    numbering: paperNumbering,
    ...(meta.marks && { customProperties: Object.entries(meta.marks).map(([name, value]) => ({ name, value })) }),
    sections: [section]
  })
  const parts = unzipSync(await Packer.toBuffer(file))
  return {
    parts: template ? placeInTemplate(parts, template, { mark: markWords(paper), language: meta.language }) : parts,
    lengths
  }
}
