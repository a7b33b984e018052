import { describe, expect, test } from 'vitest'
import { writePlainText } from '../../../shared/document/plain-text'
import type { MatterDraft } from '../../../shared/domain/matter'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { issuePaper } from '../../../shared/issued/issue-paper'
import { intactDocument } from '../../../shared/rules/taken/intact-document'
import { issuedProposal } from '../../../shared/rules/taken/issued-proposal'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { finishPaper } from '../../../shared/text/papers/finish-paper'
import { issuedMatter, newIds } from '../../builders/issued-matter'
import { matterOf } from '../../builders/matter'
import { unitsNamed } from '../../builders/units-named'

const matter = matterOf({
  registryNumber: 'EXN 2023/41',
  reportDate: '2023-05-25',
  units: unitsNamed(['Kruton', 'Linden', 'Eken'])
})
const first = (from: MatterDraft) => from.issued[0] ?? expect.unreachable()
const textOf = (from: MatterDraft): string => {
  const document = intactDocument(first(from))
  return document === null ? 'ändrad' : writePlainText(document)
}

describe('a paper that has been issued', () => {
  test('keeps what it said, to whom and when, and what it stood on', () => {
    const issue = first(issuedMatter(matter))
    expect(issue).toMatchObject({
      paper: 'staff-report',
      on: '2023-05-25',
      to: 'nämndsekreteraren',
      replaces: '',
      decisionForm: 'approve',
      reportDate: '2023-05-25'
    })
    expect(issue.units).toEqual(matter.units.map(({ id, name, state }) => ({ id, name, state })))
    expect(issue.clauses.map(({ text, role }) => [role, text])).toEqual([
      ['form', 'Exempelnämnden godkänner att Kruton, Linden och Eken deltar i kvalitetsutmärkelsen.']
    ])
    expect(issue.rules).toEqual(matter.rules)
    expect(issue.committee).toEqual(matter.committee)
    expect(issue.fileName).toBe('2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41 gick ut 2023-05-25')
    expect(issue.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('says the same whatever becomes of the matter', () => {
    const issued = issuedMatter(matter)
    const before = textOf(issued)
    const later = {
      ...issued,
      awardYear: '2024',
      units: [],
      committee: { ...issued.committee, name: 'Annan nämnd' },
      reportDate: ''
    }
    expect(textOf(later)).toBe(before)
    const finished = finishPaper('staff-report', matter, false)
    expect(finished.ok && before === writePlainText(finished.value.document)).toBe(true)
  })

  test('can be issued again, and both issues are kept', () => {
    const twice = issuedMatter(
      { ...issuedMatter(matter), units: unitsNamed(['Kruton']) },
      { on: '2023-05-30', from: 700 }
    )
    expect(twice.issued.map(({ on, replaces }) => [on, replaces])).toEqual([
      ['2023-05-25', ''],
      ['2023-05-30', first(twice).id]
    ])
    expect(issuedProposal(twice)?.on).toBe('2023-05-30')
    expect(textOf(twice)).toContain('Linden')
  })

  test('another paper takes the place of none', () => {
    const both = issuedMatter(issuedMatter(matter), { paper: 'year-sheet', from: 700 })
    expect(both.issued.map(({ replaces }) => replaces)).toEqual(['', ''])
    expect(issuedProposal(both)?.paper).toBe('staff-report')
  })

  test('travels with its matter and is whole when it comes', () => {
    const read = parseMatterFile(writeMatterFile(issuedMatter(matter)), 'a.namndklar')
    expect(read.ok && textOf(read.value.matter)).toBe(textOf(issuedMatter(matter)))
  })

  test.each(['on', 'to', 'fileName', 'awardYear'])('that was tampered with in %s is not used', (field) => {
    const issued = issuedMatter(matter)
    const changed = { ...issued, issued: [{ ...first(issued), [field]: 'annat' }] }
    expect(intactDocument(first(changed))).toBeNull()
    expect(issuedProposal(changed)).toBeUndefined()
  })

  test('of which a word or a name was changed is not used', () => {
    const issued = issuedMatter(matter)
    const text = JSON.parse(JSON.stringify(first(issued)).replaceAll('Linden', 'Lunden'))
    expect(intactDocument(text)).toBeNull()
    expect(intactDocument({ ...first(issued), document: { sections: 'annat' } })).toBeNull()
  })

  test('is the proposal that was laid before the committee, though a unit has withdrawn since', () => {
    const issued = issuedMatter(matter)
    const withdrawn = {
      ...issued,
      units: issued.units.map((unit) => (unit.name === 'Linden' ? { ...unit, state: 'withdrawn' } : unit))
    }
    const extract = writePlainText(composePaper('minutes-extract', withdrawn))
    expect(extract.slice(extract.indexOf('Framlagda förslag'))).toContain('Kruton, Linden och Eken')
    expect(extract).toContain('Tjänsteutlåtande, 25\u00A0maj\u00A02023')
  })
})

describe('a paper is not kept as issued', () => {
  const tried = (given: MatterDraft, paper: Parameters<typeof issuePaper>[1]['paper'] = 'staff-report') =>
    issuePaper(given, { paper, on: '2023-05-25', to: '', newId: newIds() })

  test('when it cannot be finished, or would be untrue', () => {
    expect(tried({ ...matter, units: [] })).toMatchObject({ ok: false, problem: { kind: 'incomplete' } })
    expect(tried(matter, 'verification-sheet')).toMatchObject({
      ok: false,
      problem: { kind: 'not-made', because: { kind: 'not-verified-at-once' } }
    })
  })

  test('when the matter has as many as it may', () => {
    const issue = first(issuedMatter(matter))
    expect(tried({ ...matter, issued: Array.from({ length: 200 }, () => issue) })).toEqual({
      ok: false,
      problem: { kind: 'too-many-issued', most: 200 }
    })
  })
})
