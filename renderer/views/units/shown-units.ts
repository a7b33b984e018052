import { comparable } from '../../../shared/domain/reading/comparable'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { Unit } from '../../../shared/domain/unit'
import type { Verdict } from '../../../shared/rules/checklist'
import { cellWords } from '../../../shared/text/fields/cell-words'

export const unitOrders = ['own', 'name', 'verdict', 'state', 'awardClass', 'home'] as const
/** In which order the list stands: as in the decision, or by an answer. */
export type UnitOrder = (typeof unitOrders)[number]

/** What a person looks for among many units. */
export interface UnitFilter {
  readonly search: string
  readonly verdict: Verdict | null
  readonly order: UnitOrder
}

export const everyUnit: UnitFilter = { search: '', verdict: null, order: 'own' }

type Verdicts = ReadonlyMap<string, Verdict>

/** What waits for someone comes first. */
const verdictOrder: readonly Verdict[] = ['unknown', 'notMet', 'met']

const collator = new Intl.Collator('sv', { numeric: true })

function sortWords(unit: Unit, order: Exclude<UnitOrder, 'own'>, rules: RuleProfile, verdicts: Verdicts): string {
  switch (order) {
    case 'verdict':
      return String(verdictOrder.indexOf(verdicts.get(unit.id) ?? 'unknown'))
    case 'state':
    case 'awardClass':
      return cellWords(order, unit[order], rules)
    case 'name':
    case 'home':
      return unit[order].trim()
  }
}

const textOf = (unit: Unit, rules: RuleProfile): string =>
  comparable(
    [unit.name, unit.home, unit.manager, unit.contact, cellWords('awardClass', unit.awardClass, rules)].join(' ')
  )

/** The units that are looked for, in the order asked for; those that `stay` are shown whatever is looked for. */
export function shownUnits(
  units: readonly Unit[],
  { search, verdict, order }: UnitFilter,
  { rules, verdicts, stay }: { rules: RuleProfile; verdicts: Verdicts; stay: readonly (string | null)[] }
): readonly Unit[] {
  const words = comparable(search)
    .split(' ')
    .filter((word) => word !== '')
  const found = units.filter(
    (unit) =>
      stay.includes(unit.id) ||
      ((verdict === null || verdicts.get(unit.id) === verdict) &&
        (words.length === 0 || words.every((word) => textOf(unit, rules).includes(word))))
  )
  if (order === 'own') return found
  const keyed = found.map((unit) => ({ unit, words: sortWords(unit, order, rules, verdicts) }))
  // What has no answer comes last, and what is equal stands by name.
  return keyed
    .sort(
      (a, b) =>
        Number(a.words === '') - Number(b.words === '') ||
        collator.compare(a.words, b.words) ||
        collator.compare(a.unit.name, b.unit.name)
    )
    .map(({ unit }) => unit)
}
