import { Typesetter } from '../../../electron/pdf/typesetter'
import { typstPlace } from '../../../electron/pdf/typst-place'
import { writePdf } from '../../../electron/pdf/write-pdf'
import type { PaperMeta } from '../../../electron/docx/paper-meta'
import type { PaperDocument } from '../../../shared/document/document'
import { metaOf } from '../docx/meta'

export const typesetter = new Typesetter(typstPlace())

export const pdfOf = (document: PaperDocument, meta: PaperMeta = metaOf()): Uint8Array =>
  writePdf({ document, meta }, typesetter).made
