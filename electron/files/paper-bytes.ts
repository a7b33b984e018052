import type { MatterDraft } from '../../shared/domain/matter'
import type { PaperFormat } from '../../shared/domain/paper-kind'
import type { PaperDocument } from '../../shared/document/document'
import { writeHtml } from '../../shared/document/html'
import { readable } from '../../shared/document/paragraphs'
import { writePlainText } from '../../shared/document/plain-text'
import { writeDocx } from '../docx/write-docx'

/** A paper in the form in which it is written to disk. */
export async function paperBytes(document: PaperDocument, format: PaperFormat, matter: MatterDraft): Promise<Uint8Array> {
  const title = readable(document.title.text)
  switch (format) {
    case 'docx':
      return writeDocx(document, { title, author: matter.committee.administration, changed: matter.changed, language: 'sv-SE' })
    case 'txt':
      return new TextEncoder().encode(writePlainText(document))
    case 'html':
      return new TextEncoder().encode(writeHtml(document, { title, language: 'sv-SE' }))
  }
}
