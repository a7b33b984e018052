import type { MatterDraft } from '../../domain/matter'

/** Members of a matter that are notes beside its content: its id, when it was changed, and what has been copied out of it. */
const beside: readonly string[] = ['id', 'changed', 'copiedOut'] satisfies (keyof MatterDraft)[]

/** A matter without the notes beside its content, with every member that the program does not know. */
export const contentOf = (matter: MatterDraft): Record<string, unknown> =>
  Object.fromEntries(Object.entries(matter).filter(([name]) => !beside.includes(name)))
