import type { SectionedPaperKind } from '../../domain/paper-kind'
import { kindsOfPapers } from '../fields/kinds-of-papers'
import { capitalised } from '../language/capitalised'

/** Where and why, in one line: `Tjänsteutlåtandet, Bakgrund: Ett datum i löpande text skrivs alltid med årtal.` */
export const findingText = (paper: SectionedPaperKind, heading: string, reason: string): string =>
  `${capitalised(kindsOfPapers[paper].definite)}, ${heading}: ${reason}`

const shown = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** What a mend does, as the words on its button. */
export const mendText = (from: string, to: string): string =>
  to.trim() === '' ? `Ta bort ”${shown(from)}”` : `Skriv ”${shown(to)}”`
