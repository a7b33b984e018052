import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import type { Unit } from '../../domain/unit'
import { bullets, clause, line, paragraph } from '../../document/build'
import type { Block, Clause, Inline } from '../../document/document'
import { knownOfUnits, unitClass, unitHome } from './unit-facts'
import { unitName } from '../fields/unit-names'
import { annexReference, hasAnnex } from './units-annex'

/** A noted registration names no unit in its decision, and so they are named where they are presented. */
export const isNamedHere = (matter: MatterDraft): boolean => valueOf(matterAnswers(matter).decisionForm) === 'note'

/** A name that holds a dash of its own is set apart by brackets from what is told of it. */
const hasDash = (name: Inline): boolean => name.type === 'text' && /\s[–—-]\s/.test(name.text)

/** `X – Y, klassen Z`; what is not known leaves the rest whole. */
function inItem(matter: MatterDraft, unit: Unit): readonly Inline[] {
  const name = unitName(unit)
  const [open, close] = hasDash(name) ? [' (', ')'] : [' – ', '']
  const home = unitHome(unit)
  const awardClass = unitClass(matter, unit)
  if (home.type === 'text')
    return line(name, open, home, ...(awardClass ? [clause(', klassen ', awardClass)] : []), close)
  if (awardClass?.type === 'text') return line(name, open, clause(home, ', '), 'klassen ', awardClass, close)
  return line(name, clause(open, home, close), ...(awardClass ? [clause(open, 'klassen ', awardClass, close)] : []))
}

function lead(matter: MatterDraft, units: readonly Unit[]): string {
  const known = knownOfUnits(matter, units)
  const one = units.length === 1
  const told = [
    ...(known.home ? [`hör till följande ${one ? 'avdelning' : 'avdelningar'}`] : []),
    ...(known.awardClass ? [`deltar i följande ${one ? 'klass' : 'klasser'}`] : [])
  ]
  if (told.length === 0) return one ? 'Följande enhet deltar:' : 'Följande enheter deltar:'
  return `${one ? 'Enheten' : 'Enheterna'} ${told.join(' och ')}:`
}

/**
 * The units, once, with where each belongs and its class: in a list, or in the annex where they are many. A list that would tell
 * no more than the decision leaves the paper, and leaves its gaps to be listed.
 */
export function presentationBlocks(
  matter: MatterDraft,
  units: readonly Unit[],
  before: readonly Clause[] = []
): readonly Block[] {
  if (units.length === 0) return []
  if (hasAnnex(matter, units)) return [paragraph(...before, annexReference(matter, units))]
  const known = knownOfUnits(matter, units)
  if (known.home || known.awardClass || isNamedHere(matter)) {
    return [paragraph(...before, clause(lead(matter, units))), bullets(...units.map((unit) => inItem(matter, unit)))]
  }
  const unknown = bullets(
    ...units.map((unit) =>
      line(
        clause(unitName(unit), ' – ', unitHome(unit)),
        ...[unitClass(matter, unit)].flatMap((awardClass) => (awardClass ? [clause(', klassen ', awardClass)] : []))
      )
    )
  )
  return before.length > 0 ? [paragraph(...before), unknown] : [unknown]
}
