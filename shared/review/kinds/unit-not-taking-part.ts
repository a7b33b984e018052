import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import type { MatterDraft } from '../../domain/matter'
import type { SectionedPaperKind } from '../../domain/paper-kind'
import { cleanLine } from '../../domain/reading/text-policy'
import { participatingUnits } from '../../rules/participating-units'
import { unitsOfItem } from '../../rules/taken/decided-units'
import { againstReasons } from '../../text/sentences/against-reasons'
import { unitStateWords } from '../../text/fields/rule-words'
import { wordFor } from '../../text/language/word-for'
import { against } from '../against'
import { namesSaid } from '../names-said'
import type { Kind } from '../observation'
import { saysTakesPart } from '../says-takes-part'
import { isOfThisYear, typedSentences } from '../typed-sentences'

/** Names of units that do not take part, each with why; a name that a unit that takes part bears too is no such name. */
function others(matter: MatterDraft, paper: SectionedPaperKind): Map<string, string> {
  const { units, removedUnits } = matter
  const taking = paper === 'staff-report' ? participatingUnits(units) : unitsOfItem(matter)
  const ids = new Set(taking.map(({ id }) => id))
  const taken = new Set(['', ...taking.flatMap(({ name, home }) => [cleanLine(name), cleanLine(home)])])
  const away = units
    .filter(({ id }) => !ids.has(id))
    .map(
      ({ name, state }) =>
        [cleanLine(name), againstReasons.notTakingPart(cleanLine(name), wordFor(unitStateWords, state))] as const
    )
  const removed = removedUnits.map(({ name }) => [cleanLine(name), againstReasons.removed(cleanLine(name))] as const)
  return new Map([...removed, ...away].filter(([name]) => !taken.has(name)))
}

/** A unit that has withdrawn, has only been asked or is removed, of which an edited text says that it takes part. */
export const unitNotTakingPart: Kind = ({ matter, paper, passages }) => {
  const own = valueOf(matterAnswers(matter).awardYear)
  const reasons = others(matter, paper)
  if (reasons.size === 0) return []
  // A home may hold the name of a unit, and names none.
  const names = [...reasons.keys(), ...matter.units.flatMap(({ name, home }) => [cleanLine(name), cleanLine(home)])]
  return typedSentences(passages).flatMap((sentence) => {
    const named = namesSaid(sentence.text, names)
    if (
      !named.some((name) => reasons.has(name)) ||
      !saysTakesPart(sentence, passages) ||
      !isOfThisYear(sentence.text, own)
    )
      return []
    return named.flatMap((name) => {
      const reason = reasons.get(name)
      return reason === undefined ? [] : [against(sentence, reason)]
    })
  })
}
