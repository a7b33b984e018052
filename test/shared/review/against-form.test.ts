import { describe, expect, test } from 'vitest'
import type { FormFindingKind } from '../../../shared/domain/finding'
import type { MatterDraft } from '../../../shared/domain/matter'
import { plainSpaces } from '../../../shared/domain/reading/plain-spaces'
import { applyMend } from '../../../shared/review/apply-mend'
import { typedText } from '../../../shared/review/passages'
import { found } from './found'
import { formFaults, inSection } from './pairs/form-faults'

const textOf = (matter: MatterDraft, section = 'views'): string =>
  (matter.texts[section]?.text ?? [])
    .map((block) => (block.type === 'paragraph' ? plainSpaces(typedText(block.content)) : ''))
    .join('\n')

describe.each(Object.entries(formFaults))('%s', (name, { faults, clean }) => {
  const kind = name as FormFindingKind
  test.each(faults)('is seen in “%s”', (text, mended) => {
    const matter = inSection(text)
    const [first] = found(matter, kind)
    expect(first && plainSpaces(first.quote)).toBe(plainSpaces(text))
    expect(first?.spot?.path).toBe('texts.views')
    expect(first && textOf(applyMend(matter, first))).toBe(
      mended ?? (first?.mend ? textOf(applyMend(matter, first)) : text)
    )
    if (mended !== undefined) expect(found(inSection(mended), kind)).toEqual([])
  })
  test.each(clean)('is not seen in “%s”', (text) => {
    expect(found(inSection(text), kind)).toEqual([])
  })
})
