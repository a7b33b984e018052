import type { PaperKind } from '../domain/paper-kind'

export const paperWords: Record<PaperKind, string> = {
  'staff-report': 'Tjänsteutlåtande',
  'minutes-extract': 'Protokollsutdrag'
}
