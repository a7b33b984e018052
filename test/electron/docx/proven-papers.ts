import fc from 'fast-check'
import { expect } from 'vitest'
import { lintDocx } from '../../../electron/docx/lint/lint-docx'
import { writeDocx } from '../../../electron/docx/write-docx'
import type { PaperDocument } from '../../../shared/document/document'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { cleanText } from '../../../shared/domain/reading/text-policy'
import { extractDocxText } from './extract-docx-text'
import { metaOf } from './meta'
import { anyPaper } from './random-papers'

/** The same paper with the text policy applied to each of its strings, found without knowing the tree. */
const clean = (paper: PaperDocument): PaperDocument =>
  JSON.parse(JSON.stringify(paper), (_, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value
  ) as PaperDocument

const withText = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== '')

/** So many random papers as files, each of which says what was composed and has nothing for our own lint to find. */
export async function provenPapers(count: number): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = []
  await fc.assert(
    fc.asyncProperty(anyPaper, async (paper) => {
      const file = await writeDocx(paper, metaOf())
      const { head, body, sender } = paragraphsOf(clean(paper))
      expect(extractDocxText(file)).toEqual({ head: withText(head), body: withText(body), sender: withText(sender) })
      expect(lintDocx(file)).toEqual([])
      files.push(file)
    }),
    { numRuns: count }
  )
  return files
}
