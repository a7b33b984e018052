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

function unconfirmedFields(matter: MatterDraft): Unconfirmed[] {
  return matter.copied.flatMap(({ field, from }) => {
    const section = /^texts\.(.+)$/.exec(field)?.[1]
    const value = section === undefined ? typedAt(matter, field) : ''
    const isThere = section === undefined ? value.trim() !== '' : Object.hasOwn(matter.texts, section)
    return isThere ? [{ field, from, value }] : []
  })
}

/** All that was copied from another year and has not been confirmed: the matter's own fields, then the year's rules. */
export const copiedAndUnconfirmed = (matter: MatterDraft): Unconfirmed[] => [...unconfirmedFields(matter), ...unconfirmedRules(matter)]
