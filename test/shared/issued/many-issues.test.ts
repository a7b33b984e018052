import { expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { issuePaper } from '../../../shared/issued/issue-paper'
import { issuedMatter, newIds } from '../../builders/issued-matter'
import { matterOf } from '../../builders/matter'
import { unitsNamed } from '../../builders/units-named'

const matter = matterOf({ units: unitsNamed(['Kruton', 'Linden', 'Eken']) })

test('a paper is not kept as issued when the file would grow past what can be opened', () => {
  const text = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'ord '.repeat(50_000) }] }]
  const heavy = {
    ...matter,
    texts: Object.fromEntries(['summary', 'background', 'matter', 'views'].map((id) => [id, { text, basis: '' }]))
  }
  let grown: MatterDraft = heavy
  for (let issue = 0; issue < 40; issue += 1) {
    const next = issuePaper(grown, {
      paper: 'staff-report',
      on: '2023-05-25',
      to: '',
      newId: newIds(1_000 * (issue + 1))
    })
    if (!next.ok) {
      expect(next.problem).toEqual({ kind: 'issued-too-large', megabytes: 20 })
      return
    }
    grown = next.value
  }
  expect.unreachable('never told')
})

test('forty issues of five hundred units fit in a file', () => {
  let grown: MatterDraft = {
    ...matter,
    units: unitsNamed(Array.from({ length: 500 }, (_, row) => `Förskolan Exempelvägen ${row}`))
  }
  for (let issue = 0; issue < 40; issue += 1) grown = issuedMatter(grown, { from: 2_000 * (issue + 1) })
  expect(parseMatterFile(writeMatterFile(grown), 'a.namndklar')).toMatchObject({ ok: true })
}, 120_000)
