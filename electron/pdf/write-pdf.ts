import type { PaperDocument } from '../../shared/document/document'
import type { PaperMeta } from '../docx/paper-meta'
import { printable } from '../docx/printable'
import { claimBothStandards } from './claim-both-standards'
import { logoFile } from './logo-data'
import { paperData } from './paper-data'
import type { Typesetter } from './typesetter'

export function writePdf(document: PaperDocument, meta: PaperMeta, typesetter: Typesetter): Uint8Array {
  const paper = printable(document)
  const logo = logoFile(paper.head.logo)
  return claimBothStandards(typesetter.pdf(paperData(paper, meta, logo?.data), logo))
}
