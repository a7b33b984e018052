import { valueOf } from '../../domain/reading/answer'
import type { DecisionAsTaken } from '../../domain/decision-as-taken'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { readLine } from '../../domain/reading/read-line'
import { line, required } from '../../document/build'
import type { Block } from '../../document/document'
import { fieldLabel } from '../fields/field-label'
import { capitalised } from '../language/capitalised'
import { committeeWords } from '../language/committee-words'
import { decidedBlocks } from '../sentences/decided-blocks'
import { decisionBlocks } from '../sentences/decision-blocks'
import type { DecisionClause } from '../sentences/decision-clauses'

function decidedClauses(matter: MatterDraft): readonly DecisionClause[] {
  const rows = matter.minutes.decidedClauses.flatMap(({ text: typed }) => valueOf(readLine(typed)) ?? [])
  return rows.length > 0
    ? rows.map((row) => ({ content: line(row) }))
    : [{ content: [required('minutes.decidedClauses', fieldLabel('minutes.decidedClauses'))] }]
}

function recordedBlocks({ clauses, numbered }: DecisionAsTaken): readonly Block[] {
  const blocks = decidedBlocks(clauses, numbered === 'yes')
  return blocks.length > 0
    ? blocks
    : [{ type: 'paragraph', content: [required('minutes.decision', fieldLabel('minutes.decision'))] }]
}

/**
 * The decision as taken, as it was fixed; until it is given, what was proposed is no decision and a gap stands in its place.
 */
export function decisionTakenBlocks(matter: MatterDraft, proposed: readonly Block[]): readonly Block[] {
  if (matter.minutes.decision !== null) return recordedBlocks(matter.minutes.decision)
  const { body, office, officeGenitive } = committeeWords(matter.committee)
  const one = (sentence: string): readonly Block[] => decisionBlocks([{ content: line(sentence) }])
  const outcome = valueOf(matterAnswers(matter).decisionOutcome)
  switch (outcome) {
    case undefined:
      return [{ type: 'paragraph', content: [required('minutes.outcome', fieldLabel('minutes.outcome'))] }]
    case 'asProposed':
      return proposed
    case 'changed':
      return decisionBlocks(decidedClauses(matter))
    case 'tabled':
      return one(`${capitalised(body)} bordlägger ärendet.`)
    case 'referredBack':
      return one(`${capitalised(body)} återremitterar ärendet till ${office}.`)
    case 'rejected':
      return one(`${capitalised(body)} avslår ${officeGenitive} förslag.`)
  }
}
