import { valueOf } from '../domain/reading/answer'
import { unitAnswers } from '../domain/answers/unit-answers'
import { isLocked } from '../decided/lock'
import { differsFromIssued } from '../issued/differs-from-issued'
import { extractStanding } from '../rules/extract-standing'
import { participatingUnits } from '../rules/participating-units'
import { unitsOfItem } from '../rules/taken/decided-units'
import type { YearFacts } from './year-facts'
import { begun, blocked, done, remains, type Standing } from './year-task'

/** Once the committee has decided, the report has been where it was to go, whether that was noted or not. */
export function reportStanding({ matter, answers, report }: YearFacts): Standing {
  if (answers.decisionOutcome.kind === 'answered') return done
  if (report.required.length > 0) return blocked({ kind: 'missing', gaps: report.required })
  if (differsFromIssued('staff-report', matter)) return begun({ kind: 'differs' })
  return matter.issued.some(({ paper }) => paper === 'staff-report') ? done : remains({ kind: 'notTold', of: 'report' })
}

export function minutesStanding({ matter, answers, report, extract, today }: YearFacts): Standing {
  const standing = extractStanding(matter)
  if (standing === 'tabled' || standing === 'referredBack') return begun({ kind: standing })
  if (standing === 'rejected') return { status: 'done', rest: { kind: 'rejected' } }
  const isBegun = [answers.itemNumber, answers.decisionOutcome].some(({ kind }) => kind === 'answered')
  const gaps = extract.in('minutes')
  if (isBegun) return gaps.length > 0 ? begun({ kind: 'missing', gaps }) : done
  if (report.required.length > 0) return blocked({ kind: 'missing', gaps: report.required })
  const meeting = valueOf(answers.meetingDate)
  return meeting !== undefined && meeting > today
    ? blocked({ kind: 'meeting', day: meeting })
    : remains({ kind: 'notTold', of: 'minutes' })
}

const isDecided = ({ answers }: YearFacts): boolean => answers.decisionOutcome.kind === 'answered'

export function verificationStanding(facts: YearFacts): Standing {
  if (facts.answers.verifiedOn.kind === 'answered') return done
  return isDecided(facts)
    ? remains({ kind: 'notTold', of: 'verification' })
    : blocked({ kind: 'after', task: 'minutes' })
}

export function noticeStanding({ answers }: YearFacts): Standing {
  if (answers.postedOn.kind === 'answered') return done
  return answers.verifiedOn.kind === 'answered'
    ? remains({ kind: 'notTold', of: 'notice' })
    : blocked({ kind: 'after', task: 'verification' })
}

export function sendingStanding({ matter, extract }: YearFacts): Standing {
  const standing = extractStanding(matter)
  switch (standing) {
    case 'sent':
      return done
    case 'tabled':
    case 'referredBack':
      return blocked({ kind: standing })
    case 'undecided':
      return blocked({ kind: 'after', task: 'minutes' })
    // A committee that rejected the proposal sends nothing: such a year has no such task.
    case 'rejected':
    case 'unsent':
      return extract.required.length > 0
        ? blocked({ kind: 'missing', gaps: extract.required })
        : remains({ kind: 'notTold', of: 'sending' })
  }
}

export function entriesStanding({ matter }: YearFacts): Standing {
  const ofItem = new Set(unitsOfItem(matter).map(({ id }) => id))
  const units = participatingUnits(matter.units).filter(({ id }) => ofItem.has(id))
  if (units.length === 0) return blocked({ kind: 'noneTakesPart' })
  const count = units.filter((unit) => valueOf(unitAnswers(unit).state) !== 'entrySubmitted').length
  if (count === 0) return done
  return (count < units.length ? begun : remains)({ kind: 'notSubmitted', count })
}

export function archiveStanding({ matter, isArchived }: YearFacts): Standing {
  if (extractStanding(matter) !== 'rejected' && !isLocked(matter)) return blocked({ kind: 'after', task: 'sending' })
  return isArchived === true ? done : remains({ kind: 'notTold', of: 'archive' })
}
