import type { MatterDraft } from '../domain/matter'
import type { MatterChange } from '../domain/matter-change'
import { stepsOf } from '../domain/path-steps'
import { changesBetween } from '../exchange/compare/changes-between'
import { orderWords, placeWords } from './place-words'
import { orderedWords, valueWords } from './value-words'

/** One difference between two states of a matter, as a person reads it. */
export interface ChangeInWords {
  path: string
  place: string
  before: string
  after: string
}

/** Going to the trash, or coming back from it, is told once: as a unit that went or came. */
function isToldElsewhere({ path }: MatterChange, all: readonly MatterChange[]): boolean {
  const [list, id] = stepsOf(path)
  return list === 'removedUnits' && id !== undefined && all.some((each) => each.path === `units.${id}`)
}

const isConfirmation = ({ path }: MatterChange): boolean => stepsOf(path)[0] === 'copied'

/** What two states of a matter say differently, in words; what was only confirmed comes last. */
export function changesInWords(before: MatterDraft, after: MatterDraft): ChangeInWords[] {
  const all = changesBetween(before, after)
  const told = all.filter((change) => !isToldElsewhere(change, all))
  const both = [after, before]
  return [...told.filter((each) => !isConfirmation(each)), ...told.filter(isConfirmation)].map((change) => {
    const { path } = change
    if (change.kind === 'moved') {
      return { path, place: orderWords(path), before: orderedWords(path, change.before, both), after: orderedWords(path, change.after, both) }
    }
    return {
      path,
      place: placeWords(path, both),
      before: valueWords(path, change.kind === 'added' ? undefined : change.before, before),
      after: valueWords(path, change.kind === 'removed' ? undefined : change.after, after)
    }
  })
}
