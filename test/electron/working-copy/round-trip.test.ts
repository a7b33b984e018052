import { paperProperties } from '../../../shared/text/fields/paper-properties'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lintWorkingCopy } from '../../../electron/docx/lint/lint-working-copy'
import { isWorkingCopy } from '../../../electron/docx/working-copy/is-working-copy'
import { paperBytes } from '../../../electron/files/paper-bytes'
import { formatsOf, paperFormats, paperKinds } from '../../../shared/domain/paper-kind'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { workingCopyChanges } from '../../../shared/exchange/working-copy/working-copy-changes'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { finishPaper } from '../../../shared/text/papers/finish-paper'
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

describe('no other file carries the matter', () => {
  const matter = sampleMatter('2023-05-29T10:00:00.000Z')
  const template = templateFrom(Object.values(goodTemplates)[0]?.() ?? new Uint8Array())

  it.each(
    paperKinds.flatMap((paper) =>
      paperFormats
        .filter((format) => formatsOf(paper).includes(format))
        .flatMap((format) => [false, true].map((draft) => ({ paper, format, draft })))
    )
  )('$paper as $format, draft: $draft', async ({ paper, format, draft }) => {
    const finished = finishPaper(paper, matter, draft)
    if (!finished.ok) return expect(finished.problem.kind).toBe('incomplete')
    for (const look of [undefined, template]) {
      const { bytes } = await paperBytes(
        {
          document: finished.value.document,
          meta: paperProperties({ matter, paper, document: finished.value.document }),
          template: look
        },
        format
      )
      expect(isWorkingCopy(bytes)).toBe(false)
      const parts = format === 'docx' ? unzipSync(bytes) : { text: bytes }
      expect(Object.keys(parts).filter((name) => /customXml/i.test(name))).toEqual([])
      expect(
        Object.values(parts)
          .map((part) => strFromU8(part))
          .join('')
      ).not.toMatch(/urn:namndklar|nk_[a-z]|ARBETSKOPIA/)
    }
  })
})
