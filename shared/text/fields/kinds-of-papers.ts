import type { MatterDraft } from '../../domain/matter'
import type { MatterPlace } from '../../domain/paths/matter-path'
import type { PaperKind, SectionedPaperKind } from '../../domain/paper-kind'
import { isVerifiedAtOnce } from '../../rules/taken/immediate-verification'

/**
 * The answers without which a paper would be wrong: of the matter itself, of its proposal too, of what is decided where that is
 * known and else proposed, or of the decided item with its place in the minutes.
 */
type Required = 'matter' | 'proposal' | 'item' | 'decidedItem'

/** What is known of one kind of paper, beside the function that composes it (`composePaper`) and its premise (`whyNotMade`). */
export interface KindOfPaper {
  /** What it is called, also in the name of its file. */
  readonly name: string
  /** What it is called in a sentence: `tjänsteutlåtandet`. */
  readonly definite: string
  /** What it is called in a sentence when it goes out by itself; null for one that is kept at hand. */
  readonly goesOutAs: string | null
  /** What it is for. */
  readonly purpose: string
  /** Why it is needed in a matter, in a sentence; null for one that always is of use. */
  readonly neededIn: ((matter: MatterDraft) => string) | null
  /** The paper whose texts are edited beside it. */
  readonly texts: SectionedPaperKind
  /** It shows the register as it is, and is made anew also where it has gone out. */
  readonly showsRegister: boolean
  readonly required: Required
  /** The places, or the beginnings of places, that it reads without leaving a gap where it finds no answer. */
  readonly reads: readonly PlaceBeginning[]
}

/** A place, or all the places below one. */
type PlaceBeginning = MatterPlace | `${MatterPlace}.`

const decision: PlaceBeginning[] = ['decision.', 'units.*.state', 'units.*.awardClass']
const units: PlaceBeginning[] = [...decision, 'units.*.participation', 'units.*.earlierYears']
const days: PlaceBeginning[] = ['meeting.date', 'minutes.verifiedOn', 'minutes.postedOn', 'minutes.appealEnds']
const notice: PlaceBeginning[] = [...days, 'decision.immediateVerification', 'committee.kind', 'committee.dayCounts.']

/** Every kind of paper: lists, file names, gaps, texts and the command's help derive from here. */
export const kindsOfPapers: Record<PaperKind, KindOfPaper> = {
  'staff-report': {
    name: 'Tjänsteutlåtande',
    definite: 'tjänsteutlåtandet',
    goesOutAs: 'tjänsteutlåtandet',
    purpose: 'Förvaltningens förslag till nämnden, inför sammanträdet.',
    neededIn: null,
    texts: 'staff-report',
    showsRegister: false,
    required: 'proposal',
    reads: [...units, 'target.', 'preparation.', 'committee.kind']
  },
  'minutes-extract': {
    name: 'Protokollsutdrag',
    definite: 'protokollsutdraget',
    goesOutAs: 'protokollsutdraget',
    purpose: 'Paragrafen ur protokollet, till stadsledningskontoret efter sammanträdet.',
    neededIn: null,
    texts: 'minutes-extract',
    showsRegister: false,
    required: 'decidedItem',
    reads: [...units, 'minutes.vote.', 'committee.kind']
  },
  'verification-sheet': {
    name: 'Omedelbart justerad paragraf',
    definite: 'den omedelbart justerade paragrafen',
    goesOutAs: null,
    purpose: 'Paragrafen i skriftlig form till sammanträdet, med rader att skriva under på.',
    neededIn: () => 'Behövs till sammanträdet: paragrafen justeras omedelbart.',
    texts: 'minutes-extract',
    showsRegister: false,
    required: 'item',
    reads: [...decision, 'minutes.outcome']
  },
  'public-notice': {
    name: 'Anslagsbevis',
    definite: 'anslagsbeviset',
    goesOutAs: 'anslagsbeviset',
    purpose: 'Anslaget om att paragrafen är omedelbart justerad, eller om att protokollet är justerat.',
    neededIn: (matter) =>
      isVerifiedAtOnce(matter) ? 'Gäller paragrafen, som justeras omedelbart.' : 'Gäller hela protokollet.',
    texts: 'minutes-extract',
    showsRegister: false,
    required: 'matter',
    reads: notice
  },
  'minutes-notice': {
    name: 'Anslagsbevis protokollet',
    definite: 'anslagsbeviset för protokollet',
    goesOutAs: 'anslaget',
    purpose: 'Anslaget om protokollets övriga paragrafer, när den här har justerats omedelbart.',
    neededIn: () => 'Behövs vid sidan av paragrafens eget anslag.',
    texts: 'minutes-extract',
    showsRegister: false,
    required: 'matter',
    reads: notice
  },
  'year-sheet': {
    name: 'Året på en sida',
    definite: 'Året på en sida',
    goesOutAs: null,
    purpose: 'Enheter, krav och datum, att ha till hands under året.',
    neededIn: null,
    texts: 'staff-report',
    showsRegister: true,
    required: 'matter',
    reads: [
      'units.',
      'rules.',
      'meeting.',
      'preparation.groupDate',
      'committee.kind',
      'committee.dayCounts.',
      'decision.immediateVerification',
      ...days
    ]
  },
  'cover-email': {
    name: 'Följebrev',
    definite: 'följebrevet',
    goesOutAs: null,
    purpose: 'Mejlet som protokollsutdraget skickas med, som utkast till datorns mejlprogram.',
    neededIn: null,
    texts: 'minutes-extract',
    showsRegister: false,
    required: 'decidedItem',
    reads: [...decision, 'minutes.outcome', 'committee.registrarEmail']
  }
}
