import type { MatterDraft } from '../../domain/matter'

/** Notes beside a matter's content: its id, when it was changed, what has been copied out of it, and its files. */
const beside: readonly string[] = ['id', 'changed', 'copiedOut', 'exchange'] satisfies (keyof MatterDraft)[]

/** A matter without the notes beside its content, with every member that the program does not know. */
export const contentOf = (matter: MatterDraft): Record<string, unknown> =>
  Object.fromEntries(Object.entries(matter).filter(([name]) => !beside.includes(name)))
