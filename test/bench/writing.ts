import type { PaperDocument } from '../../shared/document/document'
import type { PaperKind } from '../../shared/domain/paper-kind'
import { matterSchema, type MatterDraft } from '../../shared/domain/matter'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { writeDocx } from '../../electron/docx/write-docx'
import { benchMatter } from './bench-matter'

function documentOf(paper: PaperKind, matter: MatterDraft): PaperDocument {
  const made = finishPaper(paper, matter, false)
  if (!made.ok) throw new Error(`The sample's ${paper} cannot be made.`)
  return made.value.document
}

/** What the bench writes: a paper of the sample year with so many units. */
export interface Work {
  readonly paper: PaperKind
  readonly units: number
}

export const benchDocument = ({ paper, units }: Work): PaperDocument => documentOf(paper, benchMatter(units))

/** A matter as it comes from the disk: no two turns share an object of which something could be remembered. */
export function freshMatter({ units }: Work): () => MatterDraft {
  const stored = JSON.stringify(benchMatter(units))
  return () => matterSchema.parse(JSON.parse(stored))
}

/** The product's whole way from a matter to the bytes of a Word file. */
export function ourWriter({ paper }: Work): (matter: MatterDraft) => Promise<Uint8Array> {
  return (matter) => {
    const document = documentOf(paper, matter)
    return writeDocx(document, paperProperties({ matter, paper, document }))
  }
}
