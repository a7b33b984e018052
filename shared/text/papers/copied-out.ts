import { fingerprint } from '../../domain/fingerprint'
import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import { plainSpaces } from '../../domain/reading/plain-spaces'
import type { ClipboardCopy } from './clipboard-copy'

/** What may have been copied: a whole paper, or one of its sections. */
export interface CopyTarget {
  paper: PaperKind
  section: string | null
}

/** Whether something has been copied to the clipboard, and still says what it said then. */
export type CopiedOut = 'not' | 'copied' | 'changed'

const keyOf = ({ paper, section }: CopyTarget): string => (section === null ? paper : `${paper}.${section}`)

export function copiedOut({ copiedOut: marks }: MatterDraft, target: CopyTarget, { html }: ClipboardCopy): CopiedOut {
  const mark = marks[keyOf(target)]
  if (mark === undefined) return 'not'
  return [html, plainSpaces(html)].some((text) => mark === fingerprint(text)) ? 'copied' : 'changed'
}

/** The matter with a note of what has been copied; its content, and so the day of its last change, stay as they are. */
export const withCopiedOut = (matter: MatterDraft, target: CopyTarget, { html }: ClipboardCopy): MatterDraft => ({
  ...matter,
  copiedOut: { ...matter.copiedOut, [keyOf(target)]: fingerprint(plainSpaces(html)) }
})
