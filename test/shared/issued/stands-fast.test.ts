import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeHtml } from '../../../shared/document/html'
import { writePlainText } from '../../../shared/document/plain-text'
import type { MatterDraft } from '../../../shared/domain/matter'
import { mergeMatters } from '../../../shared/exchange/merge/merge-matters'
import { nextYear } from '../../../shared/exchange/next-year/next-year'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { issuePaper } from '../../../shared/issued/issue-paper'
import { recordDecision } from '../../../shared/decided/record-decision'
import { checkUnitsNamed } from '../../../shared/review/sending/check-units-named'
import { reportAgainstMinutes } from '../../../shared/review/report-against-minutes'
import { decidedUnits } from '../../../shared/rules/taken/decided-units'
import { isVerifiedAtOnce } from '../../../shared/rules/taken/immediate-verification'
import { intactDocument } from '../../../shared/rules/taken/intact-document'
import { profileForYear } from '../../../shared/rules/profile-for-year'
import { composeSections } from '../../../shared/text/papers/compose-sections'
import { readableBlocks } from '../../../shared/document/paragraphs'
import { newIds } from '../../builders/issued-matter'
import { completeMatter } from '../../builders/random-matter'

type Edit = (matter: MatterDraft, before: MatterDraft) => MatterDraft

const everyUnit =
  (to: Partial<MatterDraft['units'][number]>): Edit =>
  (matter) => ({ ...matter, units: matter.units.map((unit) => ({ ...unit, ...to })) })

/** What may become of a matter after its papers have gone out and the committee has decided. */
const edits: Record<string, Edit> = {
  withdraw: everyUnit({ state: 'withdrawn', withdrawnOn: '2023-09-20' }),
  rename: (matter) => ({ ...matter, units: matter.units.map((unit) => ({ ...unit, name: `${unit.name} Norr` })) }),
  move: everyUnit({ home: 'annan avdelning', awardClass: 'skola', participation: 'first', earlierYears: '' }),
  reorder: (matter) => ({ ...matter, units: [...matter.units].reverse() }),
  remove: (matter) => ({ ...matter, units: matter.units.slice(1) }),
  empty: (matter) => ({ ...matter, units: [] }),
  register: (matter) => ({
    ...matter,
    units: [
      ...matter.units,
      ...matter.units.slice(0, 1).map((unit) => ({ ...unit, id: newIds(9_000)(), name: 'Sen anmälan' }))
    ]
  }),
  rules: (matter) => ({ ...matter, rules: profileForYear('2014') }),
  dates: (matter) => ({ ...matter, reportDate: '2024-01-01', meeting: { ...matter.meeting, date: '2024-02-01' } }),
  profile: (matter) => ({
    ...matter,
    committee: {
      ...matter.committee,
      name: 'Annan nämnd',
      kind: 'committee',
      wording: { ...matter.committee.wording, approve: 'X {enheter}' }
    }
  }),
  form: (matter) => ({
    ...matter,
    decision: {
      form: 'note',
      immediateVerification: matter.decision.immediateVerification === 'item' ? 'none' : 'item'
    }
  }),
  texts: (matter) => ({
    ...matter,
    texts: {
      ...matter.texts,
      proposal: { text: [{ type: 'paragraph', content: [{ type: 'text', text: 'Annat förslag.' }] }], basis: '' }
    }
  }),
  file: (matter) => {
    const read = parseMatterFile(writeMatterFile(matter), 'a')
    return read.ok ? read.value.matter : matter
  },
  mergeOld: (matter, before) => mergeMatters({ mine: matter, theirs: before, base: null }).merged,
  mergeMine: (matter, before) =>
    mergeMatters({ mine: matter, theirs: { ...before, awardYear: '2031' }, base: before }).merged,
  mergeInto: (matter, before) =>
    mergeMatters({ mine: { ...before, reportDate: '2023-01-01' }, theirs: matter, base: before }).merged,
  nextYear: (matter) => {
    const next = nextYear(matter, { year: '2027', newId: newIds(20_000), changed: '2026-12-01T00:00:00.000Z' })
    expect([next.issued, next.minutes.decision, next.earlierItems]).toEqual([[], null, []])
    return matter
  }
}

const blocksOf = (matter: MatterDraft, id: string): readonly string[] =>
  readableBlocks(composeSections('minutes-extract', matter).find((section) => section.id === id)?.blocks ?? [])

/** All that may not change any more. */
function standing(matter: MatterDraft) {
  const { decision } = matter.minutes
  return {
    issued: matter.issued.map((issue) => {
      const document = intactDocument(issue)
      return document === null
        ? 'changed'
        : [writePlainText(document), writeHtml(document, issue.meta), issue.fileName, issue.on]
    }),
    decision,
    units: decidedUnits(matter).map(({ id, name }) => [id, name]),
    atOnce: isVerifiedAtOnce(matter),
    named: checkUnitsNamed(matter),
    decided: blocksOf(matter, 'decision'),
    laid: blocksOf(matter, 'laidProposal').slice(1),
    documents: blocksOf(matter, 'documents'),
    against: { ...reportAgainstMinutes(matter), withdrawnSince: [] }
  }
}

const outcomes = ['asProposed', 'changed', 'tabled', 'referredBack', 'rejected'] as const

test('what has been issued and decided stands, whatever becomes of the matter', () => {
  fc.assert(
    fc.property(
      completeMatter,
      fc.constantFrom(...outcomes),
      fc.boolean(),
      fc.array(fc.constantFrom(...Object.keys(edits)), { minLength: 1, maxLength: 6 }),
      (matter, outcome, isIssued, names) => {
        const clean = {
          ...matter,
          reportDate: '2023-05-25',
          minutes: { ...matter.minutes, outcome: '', decidedClauses: [], documents: [] }
        }
        const report = isIssued
          ? issuePaper(clean, { paper: 'staff-report', on: '2023-05-25', to: '', newId: newIds(2_000) })
          : undefined
        const decided = recordDecision(report?.ok ? report.value : clean, outcome, newIds(3_000))
        const extract = issuePaper(decided, {
          paper: 'minutes-extract',
          on: '2023-06-20',
          to: 'stadsledningskontoret',
          newId: newIds(4_000)
        })
        const before = extract.ok ? extract.value : decided
        const after = names.reduce((now, name) => edits[name]?.(now, before) ?? now, before)
        expect(standing(after)).toEqual(standing(before))
      }
    ),
    { numRuns: Number(process.env['NAMNDKLAR_MATTERS'] ?? 150) }
  )
}, 1_200_000)
