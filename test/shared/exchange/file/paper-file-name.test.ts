import { expect, it } from 'vitest'
import { paperFileName } from '../../../../shared/exchange/file/paper-file-name'
import { sampleMatter } from '../../../../shared/sample/sample-matter'

const matter = sampleMatter('')
const draft = { matter, paper: 'staff-report' as const, draft: true, format: 'docx' as const }
const first = '2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41 UTKAST.docx'

it('the first draft has no number', () => {
  expect(paperFileName(draft)).toBe(first)
})

it('the next draft has the number after those that are in the folder', () => {
  const taken = new Set([first.toLowerCase(), first.toLowerCase().replace('utkast', 'utkast 2')])
  expect(paperFileName(draft, taken)).toBe(first.replace('UTKAST', 'UTKAST 3'))
})

it('a finished paper has one name, so that the user is asked before it is overwritten', () => {
  const name = paperFileName({ ...draft, draft: false })
  expect(paperFileName({ ...draft, draft: false }, new Set([name.toLowerCase()]))).toBe(name)
})
