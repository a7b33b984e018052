import { paperProperties } from '../../../shared/text/fields/paper-properties'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lintWorkingCopy } from '../../../electron/docx/lint/lint-working-copy'
import { isWorkingCopy } from '../../../electron/docx/working-copy/is-working-copy'
import { paperBytes } from '../../../electron/files/paper-bytes'
import { formatsOf, paperFormats, paperKinds } from '../../../shared/domain/paper-kind'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { Unit } from '../../../shared/domain/unit'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { placeOfSection } from '../../../shared/exchange/working-copy/bookmarks'
import { workingCopyChanges } from '../../../shared/exchange/working-copy/working-copy-changes'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { finishPaper } from '../../../shared/text/papers/finish-paper'
import { workingCopyPaper } from '../../../shared/text/papers/working-copy-paper'
import { idOf } from '../../builders/id-of'
import { completeMatter, randomMatter } from '../../builders/random-matter'
import { unitOf } from '../../builders/unit'
import { templateFrom } from '../docx/template/template-from'
import { goodTemplates } from '../docx/template/templates'
import { copyOf, readCopy } from './copy-of'
import { withRandomTexts } from './random-texts'

const inTemplate = templateFrom(Object.values(goodTemplates)[0]?.() ?? new Uint8Array())

/** As many units as are asked for: the matter's own over and over, or plain ones where it has none. */
const manyUnits = ({ units }: MatterDraft, count: number): readonly Unit[] =>
  Array.from({ length: count }, (_, row) => ({
    ...(units[row % Math.max(units.length, 1)] ?? unitOf({ awardClass: 'forskola' })),
    id: idOf(row + 1),
    name: `Enhet ${row + 1}`
  }))

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

  it('is the same however many units it has, told in the text or in an annex', async () => {
    const counts = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 8, max: 60 }))
    const any = fc.tuple(fc.oneof(randomMatter, completeMatter).chain(withRandomTexts), counts, fc.boolean())
    await fc.assert(
      fc.asyncProperty(any, async ([matter, count, isPlain]) => {
        const many = { ...matter, units: manyUnits(matter, count) }
        const template = isPlain ? undefined : inTemplate
        const { text } = readCopy(await copyOf(many, template))
        expect(workingCopyChanges({ word: text, base: many, mine: many })).toMatchObject(nothing)
        const paper = workingCopyPaper(many).document
        const marked = text.paragraphs.flatMap(({ places }) => places)
        expect(marked).toEqual(expect.arrayContaining(paper.sections.map(({ id }) => placeOfSection(id))))
      }),
      { numRuns: 60 }
    )
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
      const { document } = finished.value
      const made = await paperBytes(
        { document, meta: paperProperties({ matter, paper, document }), template: look },
        format
      )
      if (!made.ok) throw new Error(made.problem.kind)
      const { bytes } = made.value
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
