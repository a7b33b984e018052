import { valueOf } from '../../../shared/domain/reading/answer'
import type { MatterDraft } from '../../../shared/domain/matter'
import { matterAnswers } from '../../../shared/domain/answers/matter-answers'
import { basisOf, checklist, verdictCounts, type UnitChecklist } from '../../../shared/rules/checklist'
import { copiedAndUnconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { extractStanding } from '../../../shared/rules/extract-standing'
import { partsNotOfYear } from '../../../shared/rules/rule-parts'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { composeSections } from '../../../shared/text/papers/compose-sections'
import { outcomeWords } from '../../../shared/text/fields/outcome-words'
import { paperGaps } from '../../../shared/text/sentences/required-answers'
import type { ViewId } from '../../state/navigation/view-id'
import { viewOfField } from '../../state/navigation/view-of-field'

/** How far a step of the way has come: few states, in plain words. */
export interface StepStatus {
  tone: 'quiet' | 'todo' | 'mend'
  words: string
}

const quiet = (words: string): StepStatus => ({ tone: 'quiet', words })
const done = quiet('Klar')
const begun = quiet('Påbörjad')
const remains = quiet('Återstår')

/** A matter that the committee did not decide on, or turned down, is never done as if it had been approved. */
const notDone = {
  tabled: { tone: 'todo', words: outcomeWords.tabled.name },
  referredBack: { tone: 'todo', words: outcomeWords.referredBack.name },
  rejected: quiet(outcomeWords.rejected.name)
} as const

/** A unit of which every failed criterion has been set aside with a reason. */
const isSetAside = ({ outcomes }: UnitChecklist): boolean =>
  outcomes.every(
    ({ requiredTo, outcome, overridden }) =>
      requiredTo !== 'enter' || outcome.kind !== 'notMet' || overridden !== undefined
  )

function unitsStatus(matter: MatterDraft): StepStatus {
  const list = checklist(matter)
  const { met, unknown } = verdictCounts(list)
  const notMet = list.units.filter((unit) => unit.verdict === 'notMet' && !isSetAside(unit)).length
  if (notMet > 0) return { tone: 'mend', words: `${notMet} att åtgärda` }
  if (unknown > 0) return { tone: 'todo', words: unknown === 1 ? '1 ofullständig' : `${unknown} ofullständiga` }
  if (list.units.length > 0 && basisOf(list.required) === 'unconfirmed')
    return { tone: 'todo', words: 'Krav att bekräfta' }
  return met > 0 || list.units.length > 0 ? done : remains
}

function textsStatus(matter: MatterDraft): StepStatus {
  const sections = (['staff-report', 'minutes-extract'] as const).flatMap((kind) => composeSections(kind, matter))
  const stale = sections.filter((section) => section.stale).length
  if (stale > 0) return { tone: 'todo', words: `${stale} att se över` }
  return quiet(sections.some(({ edited }) => edited) ? 'Redigerade' : 'Förslag')
}

function minutesStatus(matter: MatterDraft): StepStatus {
  const { itemNumber, decisionOutcome } = matterAnswers(matter)
  const known = [valueOf(itemNumber), valueOf(decisionOutcome)].filter((each) => each !== undefined).length
  const standing = extractStanding(matter)
  if (standing === 'tabled' || standing === 'referredBack' || standing === 'rejected') return notDone[standing]
  return [remains, begun][known] ?? done
}

function copiedStatus(matter: MatterDraft): StepStatus {
  const copied = copiedAndUnconfirmed(matter).length
  return copied === 0 ? quiet('') : { tone: 'todo', words: `${copied} att bekräfta` }
}

function rulesStatus(matter: MatterDraft): StepStatus {
  const waiting = partsNotOfYear(matter).length
  return waiting === 0 ? quiet(matter.awardYear) : { tone: 'todo', words: `${waiting} att bekräfta` }
}

/** Every step's status, from the data alone. */
export function stepStatuses(matter: MatterDraft): Record<Exclude<ViewId, 'review'>, StepStatus> {
  const { required, wanted } = paperGaps('staff-report', matter, composePaper('staff-report', matter))
  const lacks = (view: ViewId): boolean => [...required, ...wanted].some(({ field }) => viewOfField(field) === view)
  return {
    committee: lacks('committee') ? begun : done,
    units: unitsStatus(matter),
    decision: valueOf(matterAnswers(matter).decisionForm) === undefined ? remains : done,
    texts: textsStatus(matter),
    papers: required.length > 0 ? remains : quiet('Kan exporteras'),
    minutes: minutesStatus(matter),
    rules: rulesStatus(matter),
    dates: quiet(''),
    history: quiet(''),
    'next-year': copiedStatus(matter),
    versions: quiet('')
  }
}

/** The review's own status: how much there is to look at again. */
export const reviewStatus = (findings: number): StepStatus =>
  findings === 0 ? quiet('Inga förslag') : { tone: 'todo', words: `${findings} förslag` }
