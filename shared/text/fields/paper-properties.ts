import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import type { PaperDocument } from '../../document/document'
import { readable } from '../../document/paragraphs'
import { kindsOfPapers } from './kinds-of-papers'

/** What a paper's file says about itself; `changed` is the only clock it has. */
export interface PaperProperties {
  readonly title: string
  readonly author: string
  readonly changed: string
  readonly language: string
}

interface Told {
  readonly matter: MatterDraft
  readonly paper: PaperKind
  readonly document: PaperDocument
}

const kindOfCopy = ({ draft, workingCopy }: PaperDocument): string => {
  if (workingCopy) return ' (arbetskopia)'
  return draft ? ' (utkast)' : ''
}

/** A paper's own name, and the administration as author; never who sat at the machine. */
export const paperProperties = ({ matter, paper, document }: Told): PaperProperties => ({
  title: `${kindsOfPapers[paper].name}: ${readable(document.title.text)}${kindOfCopy(document)}`,
  author: matter.committee.administration.trim() || matter.committee.name.trim(),
  changed: matter.changed,
  language: 'sv-SE'
})
