import type { MatterDraft } from '../domain/matter'
import type { MatterChange } from '../domain/matter-change'
import { stepsOf } from '../domain/paths/path-steps'
import { changesBetween } from '../exchange/compare/changes-between'
import { changeWords, type ChangeWords } from './change-words'

/** One difference between two states of a matter, as a person reads it. */
export interface ChangeInWords extends ChangeWords {
  path: string
}

/** Going to the trash, or coming back from it, is told once: as a unit that went or came. */
function isToldElsewhere({ path }: MatterChange, all: readonly MatterChange[]): boolean {
  const [list, id] = stepsOf(path)
  return list === 'removedUnits' && id !== undefined && all.some((each) => each.path === `units.${id}`)
}

const isConfirmation = ({ path }: MatterChange): boolean => stepsOf(path)[0] === 'copied'

/** What two states of a matter say differently, in words; what was only confirmed comes last. */
export function changesInWords(
  before: MatterDraft,
  after: MatterDraft,
  all: readonly MatterChange[] = changesBetween(before, after)
): readonly ChangeInWords[] {
  const told = all.filter((change) => !isToldElsewhere(change, all))
  const inOrder = [...told.filter((each) => !isConfirmation(each)), ...told.filter(isConfirmation)]
  return inOrder.map((change) => ({ path: change.path, ...changeWords(change, [before, after]) }))
}
