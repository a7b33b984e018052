import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import type { DecisionOutcome } from '../../domain/minutes'
import type { PaperKind } from '../../domain/paper-kind'
import { readChoice } from '../../domain/reading/read-choice'
import { readOutcome } from '../../domain/answers/read-outcome'
import { decidedUnits } from './decided-units'
import { isVerifiedAtOnce } from './immediate-verification'

/** What of the matter contradicts a paper's premise. */
export type WhyNot =
  | { readonly kind: 'not-verified-at-once' }
  | { readonly kind: 'board' }
  | {
      readonly kind: 'not-to-be-sent'
      readonly outcome: Extract<DecisionOutcome, 'tabled' | 'referredBack' | 'rejected'>
    }
  | { readonly kind: 'no-unit-takes-part' }

const isBoard = ({ committee }: MatterDraft): boolean =>
  valueOf(readChoice(committee.kind, ['committee', 'board'])) === 'board'

function whyNotSent(matter: MatterDraft): WhyNot | undefined {
  const outcome = valueOf(readOutcome(matter.minutes))
  if (outcome === 'tabled' || outcome === 'referredBack' || outcome === 'rejected')
    return { kind: 'not-to-be-sent', outcome }
  return outcome !== undefined && matter.minutes.decision !== null && decidedUnits(matter).length === 0
    ? { kind: 'no-unit-takes-part' }
    : undefined
}

const always = (): undefined => undefined
const whyNoNotice = (matter: MatterDraft): WhyNot | undefined => (isBoard(matter) ? { kind: 'board' } : undefined)
const whyNotAtOnce = (matter: MatterDraft): WhyNot | undefined =>
  isVerifiedAtOnce(matter) ? undefined : { kind: 'not-verified-at-once' }

const premises: Record<PaperKind, (matter: MatterDraft) => WhyNot | undefined> = {
  'staff-report': always,
  'minutes-extract': always,
  'verification-sheet': whyNotAtOnce,
  'public-notice': whyNoNotice,
  'minutes-notice': (matter) => whyNoNotice(matter) ?? whyNotAtOnce(matter),
  'year-sheet': always,
  'cover-email': whyNotSent
}

/**
 * Why a paper would be untrue in this matter and is not made; undefined for one that may be. Every door that makes papers asks
 * here. A company's board has no notice board: kommunallagen (2017:725) 8:12 is about committees.
 */
export const whyNotMade = (paper: PaperKind, matter: MatterDraft): WhyNot | undefined => premises[paper](matter)
