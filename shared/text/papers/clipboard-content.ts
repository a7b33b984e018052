import { lastOfEach } from '../../last-of-each'
import { remembered } from '../../remembered'
import { clipboardBlocks, clipboardHtml } from '../../document/clipboard-html'
import type { Block, Gap } from '../../document/document'
import { gapsOf } from '../../document/gaps'
import { writePlainBlocks, writePlainText } from '../../document/plain-text'
import { settle, settleBlocks } from '../../document/settle'
import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import { composePaper } from './compose-paper'
import { paperGaps } from '../sentences/required-answers'

/** A paper or one of its sections as the clipboard takes it, formatted and as plain text. */
export interface ClipboardContent {
  readonly html: string
  readonly text: string
  /** What is missing, and whether it stands as gaps in the text (a draft) or has been left out. */
  readonly gaps: readonly Gap[]
  readonly draft: boolean
}

/** A whole paper to paste; without an answer that it cannot do without it is a draft, with every gap in its place. */
export const paperForClipboard = lastOfEach((kind: PaperKind, matter: MatterDraft): ClipboardContent => {
  const document = composePaper(kind, matter)
  const { required, wanted } = paperGaps(kind, matter, document)
  const draft = required.length > 0
  const copied = draft ? { ...document, draft } : settle(document)
  return { html: clipboardHtml(copied), text: writePlainText(copied), gaps: [...required, ...wanted], draft }
})

const gapsIn = (blocks: readonly Block[]): readonly Gap[] =>
  gapsOf({
    draft: false,
    head: { organisation: [], kind: '', references: [], contact: [], addressee: [] },
    title: { above: [], text: [], below: [] },
    sections: [{ id: '', blocks }],
    sender: []
  })

/** One section to paste where its heading stands already; null where the paper has no such section. */
export function sectionForClipboard(kind: PaperKind, matter: MatterDraft, id: string): ClipboardContent | null {
  const section = composePaper(kind, matter).sections.find((each) => each.id === id)
  return section ? blocksForClipboard(section.blocks) : null
}

const isDraft = (gaps: readonly Gap[]): boolean => gaps.some(({ need }) => need === 'required')

/** Whether blocks leave something to paste. */
export const saysSomething = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => settleBlocks([block]).length > 0) || isDraft(gapsIn(blocks))

/** Blocks to paste, by the same rule as a whole paper. */
export const blocksForClipboard = remembered((blocks: readonly Block[]): ClipboardContent => {
  const gaps = gapsIn(blocks)
  const draft = isDraft(gaps)
  const copied = draft ? blocks : settleBlocks(blocks)
  return { html: clipboardBlocks(copied), text: writePlainBlocks(copied), gaps, draft }
})
