import type { MatterDraft } from '../../domain/matter'
import type { Target } from '../unit-changes/proposed-unit'
import type { RowChoice } from '../unit-changes/row-choice'
import type { UnitsByName } from '../unit-changes/units-by-name'
import type { FormContent } from './form-content'

const yearIn = (texts: readonly string[]): string | undefined =>
  texts.map((text) => /kvalitetsutmärkelsen\s+(\d{4})/i.exec(text)?.[1]).find((year) => year !== undefined)

/** A form on its way to its unit. */
interface Arriving {
  readonly content: FormContent
  readonly name: string
  readonly choice: RowChoice | undefined
  readonly taken: ReadonlySet<string>
}

/** Which unit a form is about, or what a person has to choose among. */
export function formTarget(matter: MatterDraft, find: UnitsByName, { content, name, choice, taken }: Arriving): Target {
  const { marks, texts } = content
  if (choice === 'leaveOut' || choice === 'new') return { kind: 'none', because: 'leftOut' }
  if (choice !== undefined) return { kind: 'unit', id: choice.unit }
  const [byId] = find(marks?.unit ?? '', '')
  const named = find('', name)
  const only = byId ?? (named.length === 1 ? named[0] : undefined)
  const isOthers = byId === undefined && marks !== null && marks.matter !== matter.id
  const year = yearIn(texts)
  const isOtherYear = byId === undefined && marks === null && year !== undefined && year !== matter.awardYear.trim()
  if (isOthers || isOtherYear)
    return { kind: 'choose', because: isOthers ? 'otherMatter' : 'otherYear', units: named.map(({ id }) => id) }
  if (named.length > 1 && byId === undefined)
    return { kind: 'choose', because: 'severalUnits', units: named.map(({ id }) => id) }
  if (only === undefined) return { kind: 'choose', because: 'noSuchUnit', units: [] }
  return taken.has(only.id)
    ? { kind: 'choose', because: 'alreadyGiven', units: [only.id] }
    : { kind: 'unit', id: only.id }
}
