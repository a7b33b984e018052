import type { ConfirmedRules } from '../../rules/confirmed-rules'
import { cleanLine } from '../../domain/reading/text-policy'
import type { Unit } from '../../domain/unit'
import { className } from '../language/class-name'

/** Units of one class, and what the column of their names is called: `Enhet i klassen förskola`. */
export interface UnitsOfClass<Row> {
  readonly heading: string
  readonly rows: readonly Row[]
}

/**
 * Rows class by class in the order of the year's classes, so that none has to name its class, and last those of which no class is
 * known.
 */
export function byClass<Row>(
  rules: Pick<ConfirmedRules, 'classes'>,
  rows: readonly Row[],
  unitOf: (row: Row) => Unit
): readonly UnitsOfClass<Row>[] {
  const named = rows.map((row) => ({ row, awardClass: className(rules, unitOf(row)) }))
  const isAnyKnown = named.some(({ awardClass }) => awardClass !== undefined)
  const classes = new Set([...rules.classes.map(({ name }) => cleanLine(name)), undefined])
  return [...classes].flatMap((awardClass) => {
    const own = named.filter((each) => each.awardClass === awardClass).map(({ row }) => row)
    if (own.length === 0) return []
    const heading = awardClass === undefined ? 'Enhet utan klass' : `Enhet i klassen ${awardClass}`
    return [{ heading: isAnyKnown ? heading : 'Enhet', rows: own }]
  })
}
