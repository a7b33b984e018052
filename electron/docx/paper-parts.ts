import type { PaperDocument } from '../../shared/document/document'
import { bodyFrom, type Body } from './body'
import { headInText, senderInText } from './head-in-text'
import { firstHeader, opening, runningHeader, sheetHeader } from './letterhead'
import { placedLogo } from './logo'
import { ownMeasures, pageSetup, sheetMeasures, sheetSetup } from './page-setup'
import { packageOf, type PaperText } from './package'
import type { PaperMeta } from './paper-meta'
import type { PartLength } from './part-length'
import { printable } from './printable'
import { senderFoot } from './sender'
import { setInTemplate, type PackageParts } from './template/set-in-template'
import { shownByTemplate } from './template/shown-by-template'
import type { Template } from './template/template'
import { tag, type Markup } from './xml/markup'

type WithLengths = PaperText & { lengths: readonly PartLength[] }

const withHead = (head: readonly Markup[], { children, lengths, numberedLists }: Body) => ({
  children: [...head, ...children],
  lengths: [{ part: 'head', length: head.length }, ...lengths],
  numberedLists
})

function onOwnPage(paper: PaperDocument): WithLengths {
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

const onSheet = (paper: PaperDocument): WithLengths => ({
  ...withHead([], bodyFrom(paper, sheetMeasures)),
  stories: [{ kind: 'header', on: 'default', content: sheetHeader(paper) }],
  setup: sheetSetup,
  logo: undefined
})

const onOwn = (paper: PaperDocument): WithLengths =>
  paper.orientation === 'landscape' ? onSheet(paper) : onOwnPage(paper)

/** The text alone: page, heads and feet are the template's. */
function forTemplate(paper: PaperDocument, template: Template): WithLengths {
  const { textWidth } = template
  const measures = { textWidth, headWidth: textWidth, outdent: 0 }
  const shown = shownByTemplate(template)
  const logo = shown.hasPicture ? undefined : placedLogo(paper.head.logo)
  const body = bodyFrom(paper, measures, senderInText(paper, shown))
  return {
    ...withHead(headInText(paper, measures, shown, logo), body),
    stories: [],
    setup: () => tag('w:sectPr'),
    logo
  }
}

/** A paper as the parts of a Word file, not finished yet, and which children of its text belong to which part of the paper. */
export interface PaperParts {
  parts: PackageParts
  lengths: readonly PartLength[]
}

export function paperParts(document: PaperDocument, meta: PaperMeta, template?: Template): PaperParts {
  const paper = printable(document)
  const { lengths, ...text } = template ? forTemplate(paper, template) : onOwn(paper)
  const parts = packageOf(text, meta.language, meta.marks !== undefined)
  return { parts: template ? setInTemplate(parts, template, { paper, language: meta.language }) : parts, lengths }
}
