import type { PaperDocument } from '../../shared/document/document'
import { bodyFrom } from './body'
import { withHead, type LaidText } from './laid-text'
import { firstHeader, opening, runningHeader, sheetHeader } from './letterhead'
import { placedLogo } from './logo'
import { ownMeasures, pageSetup, sheetMeasures, sheetSetup } from './page-setup'
import { packageOf } from './package'
import type { PaperMeta } from './paper-meta'
import type { PartLength } from './part-length'
import { printable } from './printable'
import { senderFoot } from './sender'
import type { PackageParts } from './template/set-in-template'
import type { Template } from './template/template'

function onOwnPage(paper: PaperDocument): LaidText {
  const logo = placedLogo(paper.head.logo)
  const foot =
    paper.sender.length > 0 ? [{ kind: 'footer' as const, on: 'first' as const, content: senderFoot(paper) }] : []
  return {
    ...withHead(opening(paper), bodyFrom(paper, ownMeasures)),
    stories: [
      { kind: 'header', on: 'first', content: firstHeader(paper, logo) },
      { kind: 'header', on: 'default', content: runningHeader(paper) },
      ...foot
    ],
    setup: pageSetup,
    logo
  }
}

const onSheet = (paper: PaperDocument): LaidText => ({
  ...withHead([], bodyFrom(paper, sheetMeasures)),
  stories: [{ kind: 'header', on: 'default', content: sheetHeader(paper) }],
  setup: sheetSetup,
  logo: undefined
})

/** A paper as the parts of a Word file, not finished yet, and which children of its text belong to which part of the paper. */
export interface PaperParts {
  parts: PackageParts
  lengths: readonly PartLength[]
}

/** What sets a paper in a template reads XML, and is loaded only where there is one. */
export async function paperParts(document: PaperDocument, meta: PaperMeta, template?: Template): Promise<PaperParts> {
  const paper = printable(document)
  if (template) return (await import('./paper-in-template')).paperInTemplate(paper, meta, template)
  const { lengths, ...text } = paper.orientation === 'landscape' ? onSheet(paper) : onOwnPage(paper)
  return { parts: packageOf(text, meta.language, meta.marks !== undefined), lengths }
}
