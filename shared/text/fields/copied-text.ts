import type { MatterDraft } from '../../domain/matter'
import type { MatterPath } from '../../domain/paths/matter-path'
import { ruleLineNames } from '../../domain/rule-profile'
import type { Unconfirmed } from '../../rules/copied/copied-and-unconfirmed'
import type { YearLeft } from '../../rules/copied/last-year-left'
import { capitalised } from '../language/capitalised'
import { committeeWords, type CommitteeWords } from '../language/committee-words'
import { fieldLabel } from './field-label'
import { ruleLineWords } from './rule-words'
import { saidOf } from '../language/said-of'
import { sectionHeading } from './section-heading'
import { knownSection } from './section-ids'

/** Where something copied belongs: a unit by name, or a part of the matter. */
type CopiedGroup =
  { readonly kind: 'unit'; readonly id: string } | { readonly kind: 'rules' | 'texts' | 'committee' | 'matter' }

function copiedGroup(field: MatterPath): CopiedGroup {
  const [first = '', second = ''] = field.split('.')
  if (first === 'units') return { kind: 'unit', id: second }
  return first === 'rules' || first === 'texts' || first === 'committee' ? { kind: first } : { kind: 'matter' }
}

const ruleLabel = (field: MatterPath, words: CommitteeWords): string => {
  const name = ruleLineNames.find((each) => field === `rules.${each}`)
  if (name !== undefined)
    return saidOf(words, ruleLineWords[name].slice(0, 1).toLocaleLowerCase('sv-SE') + ruleLineWords[name].slice(1))
  return field.startsWith('rules.classes.') ? 'klass' : 'krav'
}

/** What was copied, as its place is called: `avsnittet Bakgrund`, `enhetens namn`. */
export function copiedLabel(field: MatterPath, matter: MatterDraft): string {
  const { kind } = copiedGroup(field)
  const words = committeeWords(matter.committee)
  if (kind === 'rules') return ruleLabel(field, words)
  const section = knownSection(/^texts\.(.+)$/.exec(field)?.[1])
  return section === undefined ? fieldLabel(field, words) : `avsnittet ${sectionHeading(section, matter)}`
}

const groupName = (group: CopiedGroup, unitNames: ReadonlyMap<string, string>, words: CommitteeWords): string => {
  switch (group.kind) {
    case 'unit':
      return unitNames.get(group.id) || 'Enhet utan namn'
    case 'rules':
      return 'Årets regler'
    case 'texts':
      return 'Egna texter'
    case 'committee':
      return `${capitalised(words.bodyGenitive)} uppgifter`
    case 'matter':
      return 'Ärendet'
  }
}

const groupKey = (field: MatterPath): string => {
  const group = copiedGroup(field)
  return group.kind === 'unit' ? group.id : group.kind
}

type Several = [Unconfirmed, ...(readonly Unconfirmed[])]

function groupedByPlace(unconfirmed: readonly Unconfirmed[]): readonly Several[] {
  const groups = new Map<string, Several>()
  for (const each of unconfirmed) {
    const group = groups.get(groupKey(each.field))
    if (group) group.push(each)
    else groups.set(groupKey(each.field), [each])
  }
  return [...groups.values()]
}

/** What was copied in one part of the matter, under the part's name. */
export interface CopiedPart {
  readonly key: string
  readonly name: string
  readonly isUnit: boolean
  /** The years it came from, in order. */
  readonly from: readonly string[]
  readonly unconfirmed: readonly Unconfirmed[]
}

/** What was copied and not confirmed, part by part in the order of the matter. */
export function copiedParts(unconfirmed: readonly Unconfirmed[], matter: MatterDraft): readonly CopiedPart[] {
  const unitNames = new Map(matter.units.map(({ id, name }) => [id, name.trim()]))
  return groupedByPlace(unconfirmed).map((part) => {
    const [{ field }] = part
    return {
      key: groupKey(field),
      isUnit: copiedGroup(field).kind === 'unit',
      name: groupName(copiedGroup(field), unitNames, committeeWords(matter.committee)),
      from: [...new Set(part.map(({ from }) => from))].sort(),
      unconfirmed: part
    }
  })
}

/** The same, a line for each part. */
export function copiedLines(unconfirmed: readonly Unconfirmed[], matter: MatterDraft): readonly string[] {
  return copiedParts(unconfirmed, matter).map(({ name, from, unconfirmed: part }) => {
    const labels = [...new Set(part.map(({ field }) => copiedLabel(field, matter)))].join(', ')
    return `${name} (från ${from.join(', ')}): ${labels}.`
  })
}

/** `Avsnittet Bakgrund: ”… 2023 …”`: where an earlier year's number is left. */
export const yearLeftLine = ({ field, year, quote }: YearLeft, matter: MatterDraft): string =>
  `${capitalised(copiedLabel(field, matter))}, årtalet ${year} står kvar: ”${quote}”`
