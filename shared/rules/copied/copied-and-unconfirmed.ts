import { typedAt } from '../../domain/field-path'
import type { MatterDraft } from '../../domain/matter'
import { ruleLineNames } from '../../domain/rule-profile'

/** Something copied from another year that nobody has confirmed. */
export interface Unconfirmed {
  /** Path of the field, the rule line, the class or the criterion. */
  field: string
  /** The year it came from. */
  from: string
  /** What stands there; empty for a section's text, which is too long to list. */
  value: string
}

interface Part {
  from: string
  confirmed: string
}
const isCopied = ({ from, confirmed }: Part): boolean => from.trim() !== '' && confirmed !== 'yes'

function unconfirmedRules({ rules }: MatterDraft): Unconfirmed[] {
  const lines = ruleLineNames.map((name) => ({ field: `rules.${name}`, part: rules[name], value: rules[name].value }))
  const classes = rules.classes.map((part) => ({ field: `rules.classes.${part.id}`, part, value: part.name }))
  const criteria = rules.criteria.map((part) => ({ field: `rules.criteria.${part.id}`, part, value: part.wording }))
  return [...lines, ...classes, ...criteria].flatMap(({ field, part, value }) =>
    isCopied(part) && value.trim() !== '' ? [{ field, from: part.from, value }] : []
  )
}

/** Reads the fields of a matter; the units' by id, for there may be thousands of them. */
function fieldReader(matter: MatterDraft): (field: string) => string {
  const units = new Map(matter.units.map((unit) => [unit.id, unit]))
  return (field) => {
    const [first, id = '', ...rest] = field.split('.')
    return first === 'units' ? typedAt(units.get(id) ?? {}, rest.join('.')) : typedAt(matter, field)
  }
}

function unconfirmedFields(matter: MatterDraft): Unconfirmed[] {
  const read = fieldReader(matter)
  const texts = new Set(Object.keys(matter.texts).map((section) => `texts.${section}`))
  return matter.copied.flatMap(({ from, fields }) =>
    fields.flatMap((field) => {
      const value = read(field)
      return value.trim() !== '' || texts.has(field) ? [{ field, from, value }] : []
    })
  )
}

/** All that was copied from another year and has not been confirmed: the matter's own fields, then the year's rules. */
export const copiedAndUnconfirmed = (matter: MatterDraft): Unconfirmed[] => [
  ...unconfirmedFields(matter),
  ...unconfirmedRules(matter)
]
