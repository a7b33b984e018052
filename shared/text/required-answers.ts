import type { Answer } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import type { PaperKind } from '../domain/paper-kind'
import type { Gap, PaperDocument } from '../document/document'
import { gapsOf } from '../document/gaps'
import { participatingUnits } from '../rules/participating-units'
import { fieldLabel } from './field-label'
import { gapFor } from './gap-for'

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

/** What a paper lacks: what it cannot do without, and what it leaves out when it is missing. */
export function paperGaps(kind: PaperKind, matter: MatterDraft, document: PaperDocument): { required: Gap[]; wanted: Gap[] } {
  const shown = gapsOf(document)
  const required = [...missingAnswers(kind, matter), ...shown.filter(({ need }) => need === 'required')]
  const fields = new Set(required.map(({ field }) => field))
  const unique = required.filter(({ field }, index) => required.findIndex((gap) => gap.field === field) === index)
  return { required: unique, wanted: shown.filter(({ field }) => !fields.has(field)) }
}
