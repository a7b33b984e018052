import { cleanLine } from '../../domain/reading/text-policy'
import { confirmedRules } from '../../rules/confirmed-rules'
import { againstReasons } from '../../text/sentences/against-reasons'
import { className } from '../../text/language/class-name'
import { unitsInPapers } from '../../text/sentences/units-in-papers'
import { against } from '../against'
import { namesSaid } from '../names-said'
import type { Kind } from '../observation'
import { mayBeTwo, typedSentences } from '../typed-sentences'
import { literally } from '../../domain/reading/whole-words'

const spoken = '(?:tävlings)?klassen\\s+[”"]?'

/** A sentence about one unit that puts it in another class of the year than the register does. */
export const classOfUnit: Kind = ({ matter, passages }) => {
  const rules = confirmedRules(matter)
  const classes = rules.classes.map(({ name }) => cleanLine(name)).filter((name) => name !== '')
  const units = unitsInPapers(matter)
  const names = units.map(({ name }) => cleanLine(name))
  const homes = units.map(({ home }) => cleanLine(home))
  const inClass = new RegExp(
    `${spoken}(?<name>${[...classes]
      .sort((a, b) => b.length - a.length)
      .map(literally)
      .join('|')})(?!\\p{L})`,
    'giu'
  )
  if (classes.length === 0) return []
  return typedSentences(passages).flatMap((sentence) => {
    const found = [...sentence.text.matchAll(inClass)]
    const [only, ...more] = namesSaid(sentence.text, [...names, ...homes]).filter((name) => !homes.includes(name))
    const [match] = found
    if (match === undefined || mayBeTwo(sentence) || found.length > 1 || only === undefined || more.length > 0)
      return []
    const unit = units.find(({ name }) => cleanLine(name) === only)
    const right = unit && className(rules, unit)
    const said = match.groups?.['name'] ?? ''
    if (right === undefined || said.toLowerCase() === right.toLowerCase()) return []
    const end = match.index + match[0].length
    return [against(sentence, againstReasons.awardClass(only, right), { start: end - said.length, end, to: right })]
  })
}
