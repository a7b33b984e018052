import { expect, it } from 'vitest'
import { provenPapers } from '../electron/docx/proven-papers'
import { validateDocx } from '../electron/docx/validate-docx'

const papers = Number(process.env['NAMNDKLAR_PAPERS'] ?? 500)

it(`${papers} random papers say what was composed and are valid Open XML`, async () => {
  expect(await validateDocx(await provenPapers(papers))).toEqual([])
}, 3_600_000)
