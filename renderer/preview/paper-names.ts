import type { PaperKind } from '../../shared/domain/paper-kind'

/** What each paper is called on screen. */
export const paperNames: Record<PaperKind, string> = {
  'staff-report': 'Tjänsteutlåtande',
  'minutes-extract': 'Protokollsutdrag'
}
