import type { PaperDocument } from '../../shared/document/document'
import { bodyFrom } from './body'
import { headInText, senderInText } from './head-in-text'
import { withHead, type LaidText } from './laid-text'
import { placedLogo } from './logo'
import { packageOf } from './package'
import type { PaperMeta } from './paper-meta'
import type { PaperParts } from './paper-parts'
import { setInTemplate } from './template/set-in-template'
import { shownByTemplate } from './template/shown-by-template'
import type { Template } from './template/template'
import { tag } from './xml/markup'

/** The text alone: page, heads and feet are the template's. */
function laidFor(paper: PaperDocument, template: Template): LaidText {
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

/** A printable paper in the look of the user's template. */
export function paperInTemplate(paper: PaperDocument, meta: PaperMeta, template: Template): PaperParts {
  const { lengths, ...text } = laidFor(paper, template)
  const parts = packageOf(text, meta.language, meta.marks !== undefined)
  return { parts: setInTemplate(parts, template, { paper, language: meta.language }), lengths }
}
