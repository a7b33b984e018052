import type { MatterDraft } from '../../domain/matter'
import { wholeSectionOrder } from '../../text/fields/section-order'

/** Notes beside a matter's content: its id, when it was changed, what has been copied out of it, and its files. */
const beside: readonly string[] = ['id', 'changed', 'copiedOut', 'exchange'] satisfies (keyof MatterDraft)[]

/** The outcome of a decision that is recorded is told by the decision, once. */
const toldOnce = ({ minutes }: MatterDraft): MatterDraft['minutes'] =>
  minutes.decision === null ? minutes : { ...minutes, outcome: '' }

/** An order is compared with what it stands for, so that two who change it each in their way both have something to change. */
const spelledOut = (committee: MatterDraft['committee']): MatterDraft['committee'] => ({
  ...committee,
  sectionOrder: wholeSectionOrder(committee)
})

/** A matter without the notes beside its content, with every member that the program does not know. */
export const contentOf = (matter: MatterDraft): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(matter).filter(([name]) => !beside.includes(name))),
  committee: spelledOut(matter.committee),
  minutes: toldOnce(matter)
})
