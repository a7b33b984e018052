import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import type { PaperKind } from '../domain/paper-kind'

/** What each paper is for. */
export const paperPurpose: Record<PaperKind, string> = {
  'staff-report': 'Förvaltningens förslag till nämnden, inför sammanträdet.',
  'minutes-extract': 'Paragrafen ur protokollet, till stadsledningskontoret efter sammanträdet.',
  'verification-sheet': 'Paragrafen i skrift till sammanträdet, med rader att skriva under på.',
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
  const { immediateVerification, committeeKind } = matterAnswers(matter)
  const atOnce = ['item', 'decision'].includes(valueOf(immediateVerification) ?? 'none')
  const board = valueOf(committeeKind) === 'board'
  switch (kind) {
    case 'verification-sheet':
      return atOnce
        ? needed('Behövs till sammanträdet: paragrafen justeras omedelbart.')
        : idle('Behövs när paragrafen justeras omedelbart. Det är inte valt i det här ärendet.')
    case 'public-notice':
      if (board) return idle('Behövs för nämnder. Ett bolags styrelse anslår inte sina protokoll.')
      return needed(atOnce ? 'Gäller paragrafen, som justeras omedelbart.' : 'Gäller hela protokollet.')
    case 'minutes-notice':
      if (board) return idle('Behövs för nämnder. Ett bolags styrelse anslår inte sina protokoll.')
      return atOnce
        ? needed('Behövs vid sidan av paragrafens eget anslag.')
        : idle('Behövs när paragrafen justeras omedelbart. Annars räcker ett anslag för hela protokollet.')
    case 'staff-report':
    case 'minutes-extract':
    case 'year-sheet':
    case 'cover-email':
      return null
  }
}
