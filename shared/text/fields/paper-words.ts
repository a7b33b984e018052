import type { PaperKind } from '../../domain/paper-kind'

export const paperWords: Record<PaperKind, string> = {
  'staff-report': 'Tjänsteutlåtande',
  'minutes-extract': 'Protokollsutdrag',
  'verification-sheet': 'Omedelbart justerad paragraf',
  'public-notice': 'Anslagsbevis',
  'minutes-notice': 'Anslagsbevis protokollet',
  'year-sheet': 'Året på en sida',
  'cover-email': 'Följebrev'
}
