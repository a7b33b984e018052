import type { PaperDocument } from '../../shared/document/document'

/** What stands above the head of a paper that is not the paper itself; nothing on a finished one. */
export function markWords({ draft, workingCopy }: Pick<PaperDocument, 'draft' | 'workingCopy'>): string {
  if (workingCopy) return 'ARBETSKOPIA'
  return draft ? 'UTKAST' : ''
}
