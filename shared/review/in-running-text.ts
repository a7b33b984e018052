import type { Passage } from './passage'

/** Lists whose lines stand as they are registered: titles of papers, names of people, addressees. */
const lists = ['documents', 'attendance', 'absent', 'dispatch']

/** Passages of sentences: not headings, not cells of a table, and not the lists of names and titles. */
export const inRunningText = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ form, section }) => form !== 'heading' && form !== 'cell' && !lists.includes(section))
