import type { Answer } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import type { PaperKind } from '../domain/paper-kind'
import type { Gap, PaperDocument } from '../document/document'
import { gapsOf } from '../document/gaps'
import { participatingUnits } from '../rules/participating-units'
import { fieldLabel } from './field-label'
import { gapFor } from './gap-for'
import { unreadIn } from './unread-in'

const needed = (field: string): Gap => ({ field, label: fieldLabel(field), need: 'required' })

const missingOf = (gaps: [Answer<unknown>, string][]): Gap[] =>
  gaps.flatMap(([answer, field]) => (answer.kind === 'answered' ? [] : [gapFor(answer, field, fieldLabel(field), 'required')]))

/** The answers without which a paper would be wrong, that are missing; also where an edited text hides the gap. */
function missingAnswers(kind: PaperKind, matter: MatterDraft): Gap[] {
  const { awardYear, committeeName, decisionForm, itemNumber, decisionOutcome } = matterAnswers(matter)
  const matterItself = missingOf([
    [awardYear, 'awardYear'],
    [committeeName, 'committee.name']
  ])
  const proposal = [
    ...missingOf([[decisionForm, 'decision.form']]),
    ...(participatingUnits(matter.units).length > 0 ? [] : [needed('units')])
  ]
  switch (kind) {
    case 'year-sheet':
    case 'public-notice':
    case 'minutes-notice':
      return matterItself
    case 'staff-report':
    case 'verification-sheet':
      return [...matterItself, ...proposal]
    case 'minutes-extract':
    case 'cover-email':
      return [
        ...matterItself,
        ...proposal,
        ...missingOf([
          [itemNumber, 'minutes.itemNumber'],
          [decisionOutcome, 'minutes.outcome']
        ])
      ]
  }
}

/** What a paper lacks: what it cannot do without, and what it leaves out when it is missing or cannot be read. */
export function paperGaps(kind: PaperKind, matter: MatterDraft, document: PaperDocument): { required: Gap[]; wanted: Gap[] } {
  const shown = gapsOf(document)
  const byField = new Map<string, Gap>()
  const all = [...missingAnswers(kind, matter), ...shown.filter(({ need }) => need === 'required'), ...shown, ...unreadIn(kind, matter)]
  for (const gap of all) if (!byField.has(gap.field)) byField.set(gap.field, gap)
  const unique = [...byField.values()]
  return { required: unique.filter(({ need }) => need === 'required'), wanted: unique.filter(({ need }) => need === 'wanted') }
}
