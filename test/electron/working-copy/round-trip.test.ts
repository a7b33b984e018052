import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintWorkingCopy } from '../../../electron/docx/lint/lint-working-copy'
import { isWorkingCopy } from '../../../electron/docx/working-copy/is-working-copy'
import { parseMatterFile } from '../../../shared/exchange/parse-matter-file'
import { workingCopyChanges } from '../../../shared/exchange/working-copy/working-copy-changes'
import { writeMatterFile } from '../../../shared/exchange/matter-file'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { completeMatter, randomMatter } from '../../builders/random-matter'
import { templateFrom } from '../docx/template/template-from'
import { goodTemplates } from '../docx/template/templates'
import { copyOf, readCopy } from './copy-of'
import { withRandomTexts } from './random-texts'

const nothing = { sections: [], others: [] }

describe('a working copy that nobody has written in', () => {
  it('carries the matter, and none of its sections is changed', async () => {
    const matter = sampleMatter('2023-05-29T10:00:00.000Z')
    const bytes = await copyOf(matter)
    const { matterFile, text } = readCopy(bytes)
    expect(matterFile).toBe(writeMatterFile(matter))
    expect(workingCopyChanges({ word: text, base: matter, mine: matter })).toEqual({ ...nothing, found: 7 })
    expect(isWorkingCopy(bytes)).toBe(true)
    expect(lintWorkingCopy(bytes, false)).toEqual([])
  })

  it('is the same in every template of the user', async () => {
    const matter = sampleMatter('2023-05-29T10:00:00.000Z')
    for (const [name, make] of Object.entries(goodTemplates)) {
      const bytes = await copyOf(matter, templateFrom(make()))
      const { text } = readCopy(bytes)
      expect(workingCopyChanges({ word: text, base: matter, mine: matter }), name).toEqual({ ...nothing, found: 7 })
      expect(lintWorkingCopy(bytes, true), name).toEqual([])
    }
  })

  it('is the same whatever the matter is', async () => {
    const any = fc.oneof(randomMatter, completeMatter).chain(withRandomTexts)
    await fc.assert(
      fc.asyncProperty(any, async (matter) => {
        const { matterFile, text } = readCopy(await copyOf(matter))
        const carried = parseMatterFile(matterFile ?? '', 'arbetskopia.docx')
        expect(carried.ok && carried.value.matter.id).toBe(matter.id)
        expect(workingCopyChanges({ word: text, base: matter, mine: matter })).toMatchObject(nothing)
      }),
      { numRuns: 40 }
    )
  })
})
