import type { MatterDraft } from '../../domain/matter'
import { sectionLines } from '../../domain/answers/section-lines'
import { textLimit } from '../../domain/typed'
import { settleBlocks } from '../../document/settle'
import { basisOf, composeSections } from './compose-sections'
import { textFromBlocks } from '../sentences/section-blocks'

const section = 'preparation'

/** Whether *Ärendets beredning* already tells why a finding was set aside. */
export const tellsOfOverride = ({ texts }: MatterDraft, sentences: string): boolean =>
  sectionLines(texts[section]?.text ?? []).some((line) => line.includes(sentences))

/** The matter with a paragraph added to *Ärendets beredning*, after what the section says already. */
export function withOverrideTold(matter: MatterDraft, sentences: string): MatterDraft {
  const composed = composeSections('staff-report', matter).find(({ id }) => id === section)
  const proposal = composed?.proposal ?? []
  const edited = matter.texts[section]
  const text = edited?.text ?? textFromBlocks(settleBlocks(proposal))
  const added = [...text, { type: 'paragraph' as const, content: [{ type: 'text' as const, text: sentences }] }]
  const basis = edited?.basis ?? basisOf(proposal).slice(0, textLimit)
  return { ...matter, texts: { ...matter.texts, [section]: { ...edited, text: added, basis } } }
}
