import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import { toldApart } from '../domain/told-apart'
import { cleanLine } from '../domain/text-policy'
import type { Unit } from '../domain/unit'
import { readableBlocks } from '../document/paragraphs'
import { settleBlocks } from '../document/settle'
import { participatingUnits } from '../rules/participating-units'
import { clashSentences } from '../text/clash-sentences'
import { decisionSection } from '../text/compose-sections'
import type { Clash, CrossCheck } from './clash'
import { unitsInText, unknownUnitsIn } from './units-in-text'

type Found = Omit<Clash, 'kind'>

/** What stands in the section that decides, and the units of the register that it names, should name and should not. */
export interface DecisionAgainstRegister {
  /** Units that take part and that the decision does not name. */
  left: Unit[]
  /** Units of the register that the decision names though they do not take part. */
  others: Unit[]
  /** Names in the decision that no unit bears. */
  unknown: string[]
}

export function decisionAgainstRegister(matter: MatterDraft): DecisionAgainstRegister {
  const units = toldApart(matter.units)
  const taking = new Set(participatingUnits(units).map(({ id }) => id))
  const text = readableBlocks(settleBlocks(decisionSection(matter, true).blocks)).join('\n')
  const names = units.map(({ name }) => cleanLine(name))
  const { named } = unitsInText(text.replace(/[ \u00A0]+/g, ' '), names)
  const isNamed = ({ name }: Unit): boolean => named.has(cleanLine(name))
  const called = new Set(units.filter(({ id }) => taking.has(id)).map(({ name }) => cleanLine(name)))
  return {
    left: units.filter((unit) => taking.has(unit.id) && !isNamed(unit)),
    others: units.filter((unit) => !taking.has(unit.id) && isNamed(unit) && !called.has(cleanLine(unit.name))),
    unknown: unknownUnitsIn(text, names)
  }
}

/** Whether somebody has written the decision, so that it may say something else than the register. */
const isWritten = ({ minutes, texts }: MatterDraft): boolean =>
  (minutes.outcome === 'changed' && minutes.decidedClauses.length > 0) || texts['decision'] !== undefined || texts['proposal'] !== undefined

/** The decision as taken against the register: units that it names and that are not there, or do not take part, or are missing. */
export const decisionUnits: CrossCheck = (matter) => {
  const { decisionOutcome, decisionForm } = matterAnswers(matter)
  const outcome = valueOf(decisionOutcome)
  if ((outcome !== 'asProposed' && outcome !== 'changed') || !isWritten(matter)) return []
  const { left, others, unknown } = decisionAgainstRegister(matter)
  const namesAny = ['approve', 'nominate'].includes(valueOf(decisionForm) ?? '')
  const decided = outcome === 'changed' ? 'minutes.decidedClauses' : matter.texts['decision'] ? 'texts.decision' : 'texts.proposal'
  const papers: Clash['papers'] = ['minutes-extract', 'cover-email']
  return [
    ...unknown.map((name): Found => ({ sentence: clashSentences.unknownInDecision(name), fields: [decided, 'units'], severity: 'wrong', papers })),
    ...others.map((unit): Found => ({ sentence: clashSentences.otherInDecision(unit), fields: [decided, `units.${unit.id}.state`], severity: 'wrong', papers })),
    ...(namesAny ? left : []).map((unit): Found => ({
      sentence: clashSentences.leftOutOfDecision(cleanLine(unit.name)),
      fields: [decided, `units.${unit.id}.name`],
      severity: 'unlikely',
      papers
    }))
  ]
}
