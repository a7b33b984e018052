import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeDocx } from '../../electron/docx/write-docx'
import { printable } from '../../electron/docx/printable'
import type { PaperDocument } from '../../shared/document/document'
import { paragraphsOf, readable } from '../../shared/document/paragraphs'
import { metaOf } from '../electron/docx/meta'
import { checkedPapers } from './checked-papers'
import { furtherReaders } from './readers/further-readers'

for (const { name, missing } of furtherReaders)
  if (missing !== undefined) console.log(`SKIPPED: ${name} reads no papers, because ${missing} is not installed here.`)

/** What stands in the text itself: on a sheet that lies the head has no contact and no addressee of its own there. */
function textOf(paper: PaperDocument): string[] {
  const { head, orientation } = printable(paper)
  const opening = orientation === 'landscape' ? [] : [...head.contact, ...head.addressee].map(readable)
  return [...opening, ...paragraphsOf(printable(paper)).body].filter((text) => text.trim() !== '')
}

/** What a form shows where nothing has been answered yet. */
const unanswered = /^(Välj .*|☐)$/

it.for(furtherReaders)('$name reads the text that was composed', async ({ missing, read }, { skip }) => {
  if (missing !== undefined) skip()
  const papers = checkedPapers()
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-readers-'))
  const paths = papers.map((_, index) => join(folder, `${index}.docx`))
  for (const [index, [, paper]] of papers.entries())
    await writeFile(paths[index] ?? '', await writeDocx(paper, metaOf()))
  const texts = await read(paths)
  await rm(folder, { recursive: true, force: true })
  expect(texts.length).toBe(papers.length)
  for (const [index, [name, paper]] of papers.entries())
    expect(
      texts[index]?.filter((text) => !unanswered.test(text)),
      name
    ).toEqual(textOf(paper))
})
