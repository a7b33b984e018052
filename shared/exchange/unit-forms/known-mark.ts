import { hashOf } from '../../domain/hash-of'
import type { MatterDraft } from '../../domain/matter'
import type { UnitKey } from '../../domain/paths/unit-key'
import { comparable } from '../../domain/reading/comparable'
import type { Unit } from '../../domain/unit'
import { formKnown } from '../../text/sentences/form-known'
import { formQuestions } from '../../text/sentences/unit-form-questions'

/** Word keeps 255 letters of a property: so many for a question and for what was known, enough to tell one from another. */
const lengths = { key: 3, known: 4 }

const keySign = (key: UnitKey): string => hashOf(key).slice(0, lengths.key)
const knownSign = (known: string): string => hashOf(comparable(known)).slice(0, lengths.known)

/** What a form told as known when it was made, as a sign for each question; it can be read back to no word of it. */
export const knownMark = (matter: MatterDraft, unit: Unit): string =>
  formQuestions(unit, matter)
    .map(({ key }) => keySign(key) + knownSign(formKnown(matter, unit, key)))
    .join('')

/** Whether what the form told as known has been written over since; a form without marks does not tell. */
export function isWrittenOver(mark: string, key: UnitKey, known: string): boolean {
  const signs = mark.match(/.{7}/g)?.filter((sign) => sign.startsWith(keySign(key))) ?? []
  return signs.length > 0 && !signs.some((sign) => sign.endsWith(knownSign(known)))
}
