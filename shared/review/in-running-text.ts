import type { Passage } from './passage'

/** Passages of sentences: not headings, and not the list of papers, whose titles stand as they are registered. */
export const inRunningText = (passages: Passage[]): Passage[] =>
  passages.filter(({ form, section }) => form !== 'heading' && section !== 'documents')
