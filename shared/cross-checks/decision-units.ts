import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import { readOutcome } from '../domain/answers/read-outcome'
import { cleanLine } from '../domain/reading/text-policy'
import type { Unit } from '../domain/unit'
import { readableBlocks } from '../document/paragraphs'
import { settleBlocks } from '../document/settle'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { MatterPath } from '../domain/paths/matter-path'
import { sectionPath } from '../text/fields/section-path'
import { decisionSection } from '../text/papers/compose-sections'
import type { Clash, CrossCheck } from './clash'
import { decidedForm } from './decided-form'
import { takingPart } from './taking-part'
import { unitsInText, unknownUnitsIn } from './units-in-text'

type Found = Omit<Clash, 'kind'>

/** What stands in the section that decides, and the units of the register that it names, should name and should not. */
export interface DecisionAgainstRegister {
  /** Units that take part and that the decision does not name. */
  left: readonly Unit[]
  /** Units of the register that the decision names though they do not take part. */
  others: readonly Unit[]
  /** Names in the decision that no unit bears. */
  unknown: readonly string[]
}

/** A unit may be called *och*: such a word in a decision is no name. */
const isTelling = ({ name }: Unit): boolean => /^\p{Lu}|[\s\d]/u.test(cleanLine(name))

export function decisionAgainstRegister(matter: MatterDraft): DecisionAgainstRegister {
  const { taking, others } = takingPart(matter)
  const text = readableBlocks(settleBlocks(decisionSection(matter, true).blocks)).join('\n')
  const names = [...taking, ...others].map(({ name }) => cleanLine(name))
  const { named } = unitsInText(text.replace(/[ \u00A0]+/g, ' '), names)
  const isNamed = ({ name }: Unit): boolean => named.has(cleanLine(name))
  const called = new Set(taking.map(({ name }) => cleanLine(name)))
  return {
    left: taking.filter((unit) => !isNamed(unit)),
    others: others.filter((unit) => isTelling(unit) && isNamed(unit) && !called.has(cleanLine(unit.name))),
    unknown: unknownUnitsIn(text, names)
  }
}

/** Whether somebody may have written the decision, so that it can say something else than who takes part. */
const isWritten = ({ minutes, texts }: MatterDraft): boolean =>
  minutes.decision !== null ||
  (minutes.outcome === 'changed' && minutes.decidedClauses.length > 0) ||
  texts['decision'] !== undefined ||
  texts['proposal'] !== undefined

function fieldOf({ minutes, texts }: MatterDraft): MatterPath {
  if (texts['decision']) return sectionPath('decision')
  if (minutes.decision !== null) return 'minutes.decision'
  return minutes.outcome === 'changed' ? 'minutes.decidedClauses' : sectionPath('proposal')
}

/** The decision as taken against those who take part: units that it names and should not, or does not name and should. */
export const decisionUnits: CrossCheck = (matter) => {
  const outcome = valueOf(readOutcome(matter.minutes))
  if ((outcome !== 'asProposed' && outcome !== 'changed') || !isWritten(matter)) return []
  const { left, others, unknown } = decisionAgainstRegister(matter)
  const decided = fieldOf(matter)
  const isRecorded = matter.minutes.decision !== null
  const papers: Clash['papers'] = ['minutes-extract', 'cover-email']
  return [
    ...unknown.map((name): Found => ({
      sentence: clashSentences.unknownInDecision(name),
      fields: [decided, 'units'],
      severity: 'wrong',
      papers
    })),
    ...others.map((unit): Found => ({
      sentence: clashSentences.otherInDecision(unit, isRecorded),
      fields: [decided, `units.${unit.id}.state`],
      severity: 'wrong',
      papers
    })),
    ...(decidedForm(matter) === 'note' ? [] : left).map((unit): Found => ({
      sentence: clashSentences.leftOutOfDecision(cleanLine(unit.name)),
      fields: [decided, `units.${unit.id}.name`],
      severity: isRecorded ? 'wrong' : 'unlikely',
      papers
    }))
  ]
}
