import type { PaperDocument } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import { paperWords } from '../../shared/text/paper-words'
import type { PaperMeta } from '../docx/paper-meta'
import type { PaperOrder } from './paper-bytes'

const kindOfCopy = ({ draft, workingCopy }: PaperDocument): string => {
  if (workingCopy) return ' (arbetskopia)'
  return draft ? ' (utkast)' : ''
}

/** What a paper's file says about itself: its own name, and the administration as author; never who sat at the machine. */
export const paperMeta = ({ matter, paper, document }: PaperOrder): PaperMeta => ({
  title: `${paperWords[paper]}: ${readable(document.title.text)}${kindOfCopy(document)}`,
  author: matter.committee.administration.trim() || matter.committee.name.trim(),
  changed: matter.changed,
  language: 'sv-SE'
})
