import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { decidedForm } from '../../cross-checks/decided-form'
import { readOutcome } from '../../domain/answers/read-outcome'
import { cleanLine } from '../../domain/reading/text-policy'
import { decisionAgainstRegister } from '../../cross-checks/decision-units'
import { takingPart } from '../../cross-checks/taking-part'
import { unitsInText } from '../../cross-checks/units-in-text'
import { readableBlocks } from '../../document/paragraphs'
import { settleBlocks } from '../../document/settle'
import type { SendingCheck, UnitsNamedCheck } from '../../rules/sending-check'
import { composeSections } from '../../text/papers/compose-sections'
import type { MatterPath } from '../../domain/paths/matter-path'
import { sectionPath } from '../../text/fields/section-path'
import { annexSections } from '../../text/sentences/units-annex'

type Found = UnitsNamedCheck & Pick<SendingCheck, 'field'>
const check = 'unitsNamed'

/** Where the words of the decision are changed. */
function decisionField({ minutes, texts }: MatterDraft): MatterPath {
  if (texts['decision']) return sectionPath('decision')
  if (minutes.decision !== null) return 'minutes.decision'
  if (minutes.outcome === 'changed') return 'minutes.decidedClauses'
  return texts['proposal'] ? sectionPath('proposal') : 'committee.wording'
}

const namesOf = (units: readonly { readonly name: string }[]): readonly string[] =>
  units.map(({ name }) => cleanLine(name))

function inDecision(matter: MatterDraft, units: number): Found {
  const { left, others, unknown } = decisionAgainstRegister(matter)
  const field = decisionField(matter)
  return left.length + others.length + unknown.length > 0
    ? {
        check,
        outcome: 'notMet',
        left: namesOf(left),
        others: [...namesOf(others), ...unknown],
        read: 'decision',
        field
      }
    : { check, outcome: 'met', units, read: 'decision', field: 'units' }
}

/** A noted registration names no unit: the description of the case does, or its annex. */
function inCase(matter: MatterDraft, names: readonly string[]): Found {
  const section = composeSections('minutes-extract', matter).find(({ id }) => id === 'case')
  // Many units stand in the annex that an unedited description speaks of.
  const annex = matter.texts['case'] || matter.texts['summary'] ? [] : annexSections(matter, takingPart(matter).taking)
  const text = readableBlocks(
    settleBlocks([...(section?.blocks ?? []), ...annex.flatMap(({ blocks }) => blocks)])
  ).join('\n')
  const { named } = unitsInText(text.replace(/[ \u00A0]+/g, ' '), names)
  const left = names.filter((name) => !named.has(name))
  const field = matter.texts['case'] || !matter.texts['summary'] ? sectionPath('case') : sectionPath('summary')
  return left.length > 0
    ? { check, outcome: 'notMet', left, others: [], read: 'case', field }
    : { check, outcome: 'met', units: names.length, read: 'case', field: 'units' }
}

/** Whether the section that names the units names each that takes part, by its whole name, and no other. */
export function checkUnitsNamed(matter: MatterDraft): Found {
  const outcome = valueOf(readOutcome(matter.minutes))
  if (outcome !== undefined && outcome !== 'asProposed' && outcome !== 'changed')
    return { check, outcome: 'unknown', because: 'notTakenUp', field: 'minutes.outcome' }
  const { taking: units } = takingPart(matter)
  const names = namesOf(units)
  if (units.length === 0) return { check, outcome: 'unknown', because: 'noUnits', field: 'units' }
  if (names.includes('')) return { check, outcome: 'unknown', because: 'unnamed', field: 'units' }
  if (outcome === undefined) return { check, outcome: 'unknown', because: 'noDecision', field: 'minutes.outcome' }
  return decidedForm(matter) === 'note' ? inCase(matter, names) : inDecision(matter, units.length)
}
