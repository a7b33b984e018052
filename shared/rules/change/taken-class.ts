import type { AwardClass } from '../../domain/rule-profile'
import { cleanLine } from '../../domain/reading/text-policy'
import type { TypedSource } from './source-of'
import { takenPart } from './taken-part'

const isSame = (before: string, after: string): boolean => cleanLine(before) === cleanLine(after)

export const isClassChanged = (before: AwardClass, after: AwardClass): boolean =>
  !isSame(before.name, after.name) || !isSame(before.scope, after.scope)

/** What a class covers was told of its name: another name has no such words until someone types them. */
export const scopeOf = (before: AwardClass, name: string, typed: string | null): string =>
  typed ?? (isSame(before.name, name) ? before.scope : '')

/** A class as a person takes it. */
export const takenClass = (before: AwardClass, after: AwardClass, source: TypedSource, year: string): AwardClass =>
  takenPart({
    before,
    after: { ...after, name: cleanLine(after.name), scope: cleanLine(after.scope) },
    isChanged: isClassChanged(before, after),
    source,
    year
  })
