import { lastOfEach } from '../../last-of-each'
import type { Answer } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import type { PaperKind } from '../../domain/paper-kind'
import type { Gap, PaperDocument } from '../../document/document'
import type { MatterPath } from '../../domain/paths/matter-path'
import { gapsOf } from '../../document/gaps'
import { participatingUnits } from '../../rules/participating-units'
import { committeeWords } from '../language/committee-words'
import { fieldLabel } from '../fields/field-label'
import { kindsOfPapers } from '../fields/kinds-of-papers'
import { gapFor } from '../fields/gap-for'
import { unreadIn } from '../fields/unread-in'

type Needs = readonly [Answer<unknown>, MatterPath][]

/** The answers without which a paper would be wrong, that are missing; also where an edited text hides the gap. */
function missingAnswers(kind: PaperKind, matter: MatterDraft): readonly Gap[] {
  const { awardYear, committeeName, decisionForm, itemNumber, decisionOutcome } = matterAnswers(matter)
  const words = committeeWords(matter.committee)
  const needed = (field: MatterPath): Gap => ({ field, label: fieldLabel(field, words), need: 'required' })
  const missingOf = (gaps: Needs): readonly Gap[] =>
    gaps.flatMap(([answer, field]) =>
      answer.kind === 'answered' ? [] : [gapFor(answer, field, fieldLabel(field, words), 'required')]
    )
  const matterItself = missingOf([
    [awardYear, 'awardYear'],
    [committeeName, 'committee.name']
  ])
  const proposal = [
    ...missingOf([[decisionForm, 'decision.form']]),
    ...(participatingUnits(matter.units).length > 0 ? [] : [needed('units')])
  ]
  // A decision that is recorded knows its own form and units, whatever has become of the register.
  const item = matter.minutes.decision === null ? proposal : []
  switch (kindsOfPapers[kind].required) {
    case 'matter':
      return matterItself
    case 'proposal':
      return [...matterItself, ...proposal]
    case 'item':
      return [...matterItself, ...item]
    case 'decidedItem':
      return [
        ...matterItself,
        ...item,
        ...missingOf([
          [itemNumber, 'minutes.itemNumber'],
          [decisionOutcome, 'minutes.outcome']
        ])
      ]
  }
}

interface PaperGaps {
  readonly required: readonly Gap[]
  readonly wanted: readonly Gap[]
}

/** What a paper lacks: what it cannot do without, and what it leaves out when it is missing or cannot be read. */
export const paperGaps = lastOfEach((kind: PaperKind, matter: MatterDraft, document: PaperDocument): PaperGaps => {
  const shown = gapsOf(document)
  const byField = new Map<string, Gap>()
  const all = [
    ...missingAnswers(kind, matter),
    ...shown.filter(({ need }) => need === 'required'),
    ...shown,
    ...unreadIn(kind, matter)
  ]
  for (const gap of all) if (!byField.has(gap.field)) byField.set(gap.field, gap)
  const unique = [...byField.values()]
  return {
    required: unique.filter(({ need }) => need === 'required'),
    wanted: unique.filter(({ need }) => need === 'wanted')
  }
})
