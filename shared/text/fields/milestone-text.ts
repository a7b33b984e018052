import type { Milestone } from '../../domain/milestone'
import { capitalised } from '../language/capitalised'
import { kindsOfPapers } from './kinds-of-papers'

type Format = Extract<Milestone, { readonly kind: 'exported' }>['format']

const as: Record<Format, string> = {
  docx: 'som Word',
  pdf: 'som PDF',
  txt: 'som text',
  html: 'som HTML',
  eml: 'som mejlutkast'
}

/** Why a version is kept, as its name: `Tjänsteutlåtandet exporterades som Word`. */
export function milestoneText(milestone: Milestone): string {
  switch (milestone.kind) {
    case 'exported': {
      const { paper, format, draft } = milestone
      const { definite } = kindsOfPapers[paper]
      return `${draft ? `Ett utkast till ${definite}` : capitalised(definite)} exporterades ${as[format]}`
    }
    case 'issued':
      return `${capitalised(kindsOfPapers[milestone.paper].definite)} gick ut`
    case 'decided':
      return 'Beslutet antecknades'
    case 'sent':
      return 'Utdraget skickades'
    case 'merged':
      return `Ärendet slogs ihop med ${milestone.with}`
    case 'unlocked':
      return milestone.because.trim() === '' ? 'Ärendet låstes upp' : `Ärendet låstes upp: ${milestone.because.trim()}`
    case 'takenIn':
      return `Ärendet lästes in från ${milestone.file}`
    case 'filed':
      return 'Ärendet sparades som fil'
    case 'workingCopy':
      return 'En arbetskopia i Word skapades'
    case 'archived':
      return 'Arkivpaketet skapades'
  }
}

/** The name of a version whose own name is damaged, or was given by a later version of the program. */
export const unreadableMilestone = 'Den här versionen bevaras, men det går inte att läsa varför'

/** A file is whole, and the state of the matter that it was made of could not be kept beside it. */
export const notKeptText =
  'Filen är hel, men versionen av ärendet som den gjordes av kunde inte bevaras. Exportera ärendefilen också, så finns den kvar.'
