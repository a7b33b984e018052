import type { MatterDraft } from '../../domain/matter'
import { line } from '../../document/build'
import type { Block, Line } from '../../document/document'
import { checklist, type CriterionOutcome } from '../../rules/checklist'
import { isUnread } from '../../rules/outcome'
import { unitNameWords } from '../fields/unit-names'
import { criterionWords } from '../fields/confirmed-words'
import { ended } from '../language/ended'
import { outcomeText } from '../sentences/outcome-text'
import { overrideText } from '../sentences/override-text'
import { unitCell } from './year-sheet-units'

interface Open {
  readonly unit: MatterDraft['units'][number]
  readonly outcome: CriterionOutcome
}

/** More open answers than this are counted criterion by criterion, so that the year stays on its page. */
const mostOneByOne = 8
/** So few units are named where answers are counted. */
const mostNamed = 3

/** The criterion as outputs name it: one that nobody has confirmed for the year says so. */
const asNamed = (each: CriterionOutcome, { awardYear }: MatterDraft): CriterionOutcome => ({
  ...each,
  criterion: { ...each.criterion, wording: criterionWords(each.criterion.wording, each.standing, awardYear) }
})

const answerText = (each: CriterionOutcome): string =>
  each.overridden === undefined ? outcomeText(each) : `${ended(outcomeText(each))} ${overrideText(each.overridden)}`

const oneByOne = (open: readonly Open[]): Block => ({
  type: 'table',
  header: ['Enhet', 'Krav', 'Svar'],
  rows: open.map(({ unit, outcome }) => [unitCell(unit), line(outcome.criterion.wording), line(answerText(outcome))])
})

const isMissing = ({ outcome: { outcome } }: Open): boolean => outcome.kind === 'unknown' && !isUnread(outcome.missing)
const isUnreadable = ({ outcome: { outcome } }: Open): boolean =>
  outcome.kind === 'unknown' && isUnread(outcome.missing)
const isNotMet = ({ outcome: { outcome } }: Open): boolean => outcome.kind === 'notMet'

const counted = (open: readonly Open[]): Line => {
  if (open.length === 0) return []
  return line(
    open.length > mostNamed ? `${open.length} enheter` : open.map(({ unit }) => unitNameWords(unit)).join('; ')
  )
}

function byCriterion(open: readonly Open[]): Block {
  const criteria = [...new Map(open.map(({ outcome: { criterion } }) => [criterion.id, criterion])).values()]
  return {
    type: 'table',
    header: ['Krav', 'Inte uppfyllt', 'Svar saknas', 'Svar kan inte läsas'],
    rows: criteria.map(({ id, wording }) => {
      const own = open.filter(({ outcome }) => outcome.criterion.id === id)
      return [
        line(wording),
        counted(own.filter(isNotMet)),
        counted(own.filter(isMissing)),
        counted(own.filter(isUnreadable))
      ]
    })
  }
}

/** What is not met or not answered; what is met needs no line. What has been set aside stands with its reason. */
export function yearSheetOpen(matter: MatterDraft): readonly Block[] {
  const open = checklist(matter).units.flatMap(({ unit, outcomes }) =>
    outcomes.flatMap((outcome): readonly Open[] =>
      outcome.outcome.kind === 'met' ? [] : [{ unit, outcome: asNamed(outcome, matter) }]
    )
  )
  if (open.length <= mostOneByOne) return open.length === 0 ? [] : [oneByOne(open)]
  const setAside = open.filter(({ outcome }) => outcome.overridden !== undefined)
  const others = open.filter(({ outcome }) => outcome.overridden === undefined)
  return [...(others.length > 0 ? [byCriterion(others)] : []), ...(setAside.length > 0 ? [oneByOne(setAside)] : [])]
}
