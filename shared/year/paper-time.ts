import { readOutcome } from '../domain/answers/read-outcome'
import { matterAnswers } from '../domain/answers/matter-answers'
import type { MatterDraft } from '../domain/matter'
import type { PaperKind } from '../domain/paper-kind'
import { isLocked } from '../decided/lock'
import { whyNotMade } from '../rules/taken/paper-applies'

/** When in the year a paper is asked for: now, later, no longer since it is done, or whenever one likes. */
export const paperTimes = ['now', 'later', 'ready', 'anytime'] as const
export type PaperTime = (typeof paperTimes)[number]

/** What else can be made of a matter, beside its papers. */
export type OtherOutput = 'working-copy' | 'matter-file' | 'archive'

const sinceDecided = (matter: MatterDraft, isDone: boolean): PaperTime => {
  if (isDone) return 'ready'
  return readOutcome(matter.minutes).kind === 'answered' ? 'now' : 'later'
}

/** When a paper, or what else can be made, is asked for in a matter as it stands. */
export function paperTime(output: PaperKind | OtherOutput, matter: MatterDraft): PaperTime {
  const { verifiedOn, postedOn, extractSentOn } = matterAnswers(matter)
  const isDecided = readOutcome(matter.minutes).kind === 'answered'
  switch (output) {
    case 'staff-report':
      return isDecided || matter.issued.some(({ paper }) => paper === output) ? 'ready' : 'now'
    case 'verification-sheet':
      if (whyNotMade(output, matter) !== undefined) return 'anytime'
      if (verifiedOn.kind === 'answered') return 'ready'
      return isDecided || matter.issued.length > 0 ? 'now' : 'later'
    case 'public-notice':
    case 'minutes-notice':
      if (whyNotMade(output, matter) !== undefined) return 'anytime'
      return sinceDecided(matter, postedOn.kind === 'answered')
    case 'minutes-extract':
    case 'cover-email':
      return sinceDecided(matter, extractSentOn.kind === 'answered')
    case 'archive':
      return isLocked(matter) || whyNotMade('cover-email', matter)?.kind === 'not-to-be-sent' ? 'now' : 'later'
    case 'year-sheet':
    case 'working-copy':
    case 'matter-file':
      return 'anytime'
  }
}
