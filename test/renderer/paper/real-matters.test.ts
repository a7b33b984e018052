import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { settle } from '../../../shared/document/settle'
import { paperKinds } from '../../../shared/domain/paper-kind'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { previewParagraphs } from './preview-paragraphs'

const cases = ['2014-socialnamnden', '2023-socialnamnden', '2024-bromma'].flatMap((name) =>
  paperKinds.map((kind) => ({ name, kind }))
)

test.each(cases)('the preview of $kind for $name says what the paper says, with gaps and without', ({ name, kind }) => {
  const file = resolve(import.meta.dirname, `../../cases/${name}.namndklar`)
  const read = parseMatterFile(readFileSync(file, 'utf8'), file)
  if (!read.ok) throw new Error(read.problem.kind)
  const paper = composePaper(kind, read.value.matter)
  expect(previewParagraphs(paper)).toEqual(paragraphsOf(paper))
  expect(previewParagraphs(settle(paper))).toEqual(paragraphsOf(settle(paper)))
})
