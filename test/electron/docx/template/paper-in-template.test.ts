import { describe, expect, it } from 'vitest'
import { lintInTemplate } from '../../../../electron/docx/lint/lint-in-template'
import { readTemplate } from '../../../../electron/docx/template/read-template'
import type { Template } from '../../../../electron/docx/template/template'
import { writeDocx } from '../../../../electron/docx/write-docx'
import { metaOf } from '../meta'
import { draftReport, longReport, minutesExtract, staffReport, unitsOf } from '../papers'
import { validateDocx } from '../validate-docx'
import { goodTemplates } from './templates'

export const templateFrom = (bytes: Uint8Array): Template => {
  const read = readTemplate(bytes)
  if (!read.ok) throw new Error(`The template was refused: ${read.problem}`)
  return read.value
}

const papers = { 'a report': staffReport({ units: unitsOf(3) }), 'a draft': draftReport(), 'a long report': longReport(), 'an extract': minutesExtract() }

describe('a paper in the user’s own template', () => {
  it.each(Object.entries(goodTemplates))('is valid and has nothing for the lint to find, with %s', async (_name, make) => {
    const template = templateFrom(make())
    const files = await Promise.all(Object.values(papers).map((paper) => writeDocx(paper, metaOf(), template)))
    expect(files.flatMap(lintInTemplate)).toEqual([])
    expect(await validateDocx(files)).toEqual([])
  })
})
