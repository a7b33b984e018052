import fc from 'fast-check'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { SectionText, TextInline } from '../../../shared/domain/section-text'
import { staffReportSectionIds } from '../../../shared/text/fields/section-ids'

const words = fc.constantFrom(
  'Bakgrund',
  'enheten deltar',
  ' och ',
  'A & B <i>',
  'rad\nny rad',
  'mjuk\u00ADt',
  '\u0061\u030A',
  '  ',
  'Kim Provsson',
  '😀',
  'a\u00A0b',
  '– '
)
const inline: fc.Arbitrary<TextInline> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: words, bold: fc.boolean(), italic: fc.boolean() }),
  fc.constant({ type: 'break' as const })
)
const inlines = fc.array(inline, { maxLength: 5 })
const text: fc.Arbitrary<SectionText> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('paragraph' as const), content: inlines }),
    fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(inlines, { maxLength: 3 }) })
  ),
  { maxLength: 4 }
)

/** The matter with texts of its own in some sections. */
export const withRandomTexts = (matter: MatterDraft): fc.Arbitrary<MatterDraft> =>
  fc
    .dictionary(fc.constantFrom(...staffReportSectionIds), fc.record({ text, basis: fc.constant('') }), { maxKeys: 4 })
    .map((texts) => ({ ...matter, texts }))
