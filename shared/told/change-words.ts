import { fieldPattern } from '../domain/paths/field-pattern'
import type { MatterDraft } from '../domain/matter'
import type { MatterChange } from '../domain/matter-change'
import type { MergeConflict } from '../domain/merge-conflict'
import { orderWords, pathWords } from '../text/fields/path-words'
import { unitInWhole } from './unit-in-whole'
import { orderedWords, valueWords } from '../text/fields/value-words'

/** A change as it reads in a list: where, and what stood there before and after. */
export interface ChangeWords {
  place: string
  before: string
  after: string
}

/** A conflict as it reads on screen: where, and what each side has there. */
export interface ConflictWords {
  place: string
  mine: string
  theirs: string
  /** What stood there before both; undefined where nobody knows. */
  base: string | undefined
}

const unseen = (path: string): string => {
  if (path === 'committee.logo') return ' (en annan bild)'
  return fieldPattern(path).startsWith('texts.*')
    ? ' (samma ord, annan formatering eller annat underlag)'
    : ' (annat innehåll som inte syns här)'
}

/** Words that tell two values apart, also where they read alike. */
const toldApart = (path: string, before: string, after: string): string =>
  before === after ? `${after}${unseen(path)}` : after

/** What a change says, with rows named as they are named after it. */
export function changeWords(
  change: MatterChange,
  matters: readonly [before: MatterDraft, after: MatterDraft]
): ChangeWords {
  const { kind, path } = change
  const names = [matters[1], matters[0]]
  if (kind === 'moved') {
    return {
      place: orderWords(path),
      before: orderedWords(path, change.before, names),
      after: orderedWords(path, change.after, names)
    }
  }
  const before = valueWords(path, kind === 'added' ? undefined : change.before, matters[0])
  const after = valueWords(path, kind === 'removed' ? undefined : change.after, matters[1])
  return { place: pathWords(path, names), before, after: toldApart(path, before, after) }
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string')

/** What a conflict says, with rows named as my side names them. */
export function conflictWords(
  conflict: MergeConflict,
  matters: readonly [mine: MatterDraft, theirs: MatterDraft]
): ConflictWords {
  const { kind, path } = conflict
  const words = (value: unknown, matter: MatterDraft): string =>
    fieldPattern(path) === 'units.*' && typeof value === 'object' && value !== null
      ? unitInWhole(path, value, matter)
      : kind === 'order' && isNames(value)
        ? orderedWords(path, value, matters)
        : valueWords(path, value, matter)
  const mine = words(conflict.mine, matters[0])
  return {
    place: kind === 'order' ? orderWords(path) : pathWords(path, matters),
    mine,
    theirs: toldApart(path, mine, words(conflict.theirs, matters[1])),
    base: 'base' in conflict ? words(conflict.base, matters[0]) : undefined
  }
}

/** A change in one line: `Kruton · budget i balans: Nej → Ja`. */
export function changeLine(change: MatterChange, matters: readonly [before: MatterDraft, after: MatterDraft]): string {
  const { place, before, after } = changeWords(change, matters)
  switch (change.kind) {
    case 'added':
      return `${place}, tillagt: ${after}`
    case 'removed':
      return `${place}, borttaget: ${before}`
    case 'changed':
    case 'moved':
      return `${place}: ${before} → ${after}`
  }
}
