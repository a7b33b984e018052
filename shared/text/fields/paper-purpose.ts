import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import { isVerifiedAtOnce } from '../../rules/taken/immediate-verification'
import { whyNotMade } from '../../rules/taken/paper-applies'
import { whyNotText } from './why-not-text'

/** What each paper is for. */
export const paperPurpose: Record<PaperKind, string> = {
  'staff-report': 'Förvaltningens förslag till nämnden, inför sammanträdet.',
  'minutes-extract': 'Paragrafen ur protokollet, till stadsledningskontoret efter sammanträdet.',
  'verification-sheet': 'Paragrafen i skriftlig form till sammanträdet, med rader att skriva under på.',
  'public-notice': 'Anslaget om att paragrafen är omedelbart justerad, eller om att protokollet är justerat.',
  'minutes-notice': 'Anslaget om protokollets övriga paragrafer, när den här har justerats omedelbart.',
  'year-sheet': 'Enheter, krav och datum, att ha till hands under året.',
  'cover-email': 'Mejlet som protokollsutdraget skickas med, som utkast till datorns mejlprogram.'
}

/** Whether a paper is of use in this matter, in words; null for a paper that always is. */
export interface PaperNeed {
  isNeeded: boolean
  words: string
}

const needed = (words: string): PaperNeed => ({ isNeeded: true, words })
const idle = (words: string): PaperNeed => ({ isNeeded: false, words })

export function paperNeed(kind: PaperKind, matter: MatterDraft): PaperNeed | null {
  const why = whyNotMade(kind, matter)
  if (why !== undefined) return idle(`Görs inte: ${whyNotText(kind, why)}`)
  switch (kind) {
    case 'verification-sheet':
      return needed('Behövs till sammanträdet: paragrafen justeras omedelbart.')
    case 'public-notice':
      return needed(
        isVerifiedAtOnce(matter) ? 'Gäller paragrafen, som justeras omedelbart.' : 'Gäller hela protokollet.'
      )
    case 'minutes-notice':
      return needed('Behövs vid sidan av paragrafens eget anslag.')
    case 'staff-report':
    case 'minutes-extract':
    case 'year-sheet':
    case 'cover-email':
      return null
  }
}
