import { readable } from '../../shared/document/paragraphs'
import { paperWords } from '../../shared/text/paper-words'
import type { PaperMeta } from '../docx/paper-meta'
import type { PaperOrder } from './paper-bytes'

/** What a paper's file says about itself: its own name, and the administration as author; never who sat at the machine. */
export const paperMeta = ({ matter, paper, document }: PaperOrder): PaperMeta => ({
  title: `${paperWords[paper]}: ${readable(document.title.text)}${document.draft ? ' (utkast)' : ''}`,
  author: matter.committee.administration.trim() || matter.committee.name.trim(),
  changed: matter.changed,
  language: 'sv-SE'
})
