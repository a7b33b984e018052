import { fingerprint } from '../../domain/fingerprint'
import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import { plainSpaces } from '../../domain/reading/plain-spaces'
import type { ClipboardContent } from './clipboard-content'

/** What may have been copied: a whole paper, or one of its sections. */
export interface ClipboardSource {
  readonly paper: PaperKind
  readonly section: string | null
}

/** Whether something has been copied to the clipboard, and still says what it said then. */
export type PutOnClipboard = 'not' | 'copied' | 'changed'

const keyOf = ({ paper, section }: ClipboardSource): string => (section === null ? paper : `${paper}.${section}`)

/** What would be copied now is asked for only where something has been copied. */
export function putOnClipboard(
  { copiedOut: marks }: MatterDraft,
  target: ClipboardSource,
  contentOf: () => ClipboardContent
): PutOnClipboard {
  const mark = marks[keyOf(target)]
  if (mark === undefined) return 'not'
  const { html } = contentOf()
  return [html, plainSpaces(html)].some((text) => mark === fingerprint(text)) ? 'copied' : 'changed'
}

/** The matter with a note of what has been copied; its content, and so the day of its last change, stay as they are. */
export const withPutOnClipboard = (
  matter: MatterDraft,
  target: ClipboardSource,
  { html }: ClipboardContent
): MatterDraft => ({
  ...matter,
  copiedOut: { ...matter.copiedOut, [keyOf(target)]: fingerprint(plainSpaces(html)) }
})
