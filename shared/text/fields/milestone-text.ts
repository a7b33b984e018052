import type { Milestone } from '../../domain/milestone'
import type { PaperKind } from '../../domain/paper-kind'

const papers: Record<PaperKind, string> = {
  'staff-report': 'Tjänsteutlåtandet',
  'minutes-extract': 'Protokollsutdraget',
  'verification-sheet': 'Den omedelbart justerade paragrafen',
  'public-notice': 'Anslagsbeviset',
  'minutes-notice': 'Anslagsbeviset för protokollet',
  'year-sheet': 'Året på en sida',
  'cover-email': 'Följebrevet'
}

const drafts: Record<PaperKind, string> = {
  'staff-report': 'tjänsteutlåtandet',
  'minutes-extract': 'protokollsutdraget',
  'verification-sheet': 'den omedelbart justerade paragrafen',
  'public-notice': 'anslagsbeviset',
  'minutes-notice': 'anslagsbeviset för protokollet',
  'year-sheet': 'Året på en sida',
  'cover-email': 'följebrevet'
}

type Format = Extract<Milestone, { kind: 'exported' }>['format']

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
      return `${draft ? `Ett utkast till ${drafts[paper]}` : papers[paper]} exporterades ${as[format]}`
    }
    case 'issued':
      return `${papers[milestone.paper]} gick ut`
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
