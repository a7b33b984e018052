import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { addClause, strikeClause, wordClause, wordClauseAnew } from '../../../shared/decided/change-decided-clauses'
import { addUnit, decideUnit } from '../../../shared/decided/change-decided-units'
import { isChangedByHand, isWordedByHand } from '../../../shared/decided/is-changed-by-hand'
import { recordDecision } from '../../../shared/decided/record-decision'
import { struckStillNamed } from '../../../shared/review/struck-still-named'
import { withdrawnButDecided } from '../../../shared/rules/taken/withdrawn-but-decided'
import { decidedUnitRemarks } from '../../../shared/text/sentences/decided-unit-remarks'
import { idOf } from '../../builders/id-of'
import { issuedMatter, newIds } from '../../builders/issued-matter'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'
import { unitsNamed } from '../../builders/units-named'

const ids = newIds(800)
const proposed = matterOf({
  reportDate: '2023-05-25',
  meeting: { date: '2023-06-12' },
  decision: { form: 'approve', immediateVerification: 'item' },
  units: unitsNamed(['Fyren', 'Ungdomens hus Fyren', 'Teater Kajan AB', 'Öst'])
})
const changed = recordDecision(issuedMatter(proposed), 'changed', ids)
const clausesOf = ({ minutes }: MatterDraft) => minutes.decision?.clauses ?? []
const [form, verifying] = clausesOf(changed)
const idAt = (at: number): string => proposed.units[at]?.id ?? ''

describe('a decision', () => {
  test('is changed by hand when a unit is struck or added, or a clause is worded, struck or added', () => {
    expect(isChangedByHand(changed)).toBe(false)
    expect(isChangedByHand(decideUnit(changed, idAt(0), 'struck', ids))).toBe(true)
    expect(isChangedByHand(addUnit(changed, unitOf({ id: idOf(90) }), ids))).toBe(true)
    expect(isChangedByHand(wordClause(changed, form?.id ?? '', 'Nämnden godkänner.'))).toBe(true)
    expect(isChangedByHand(strikeClause(changed, verifying?.id ?? ''))).toBe(true)
    expect(isChangedByHand(addClause(changed, ids))).toBe(true)
    expect(isChangedByHand(recordDecision(changed, 'rejected', ids))).toBe(false)
  })

  test.each([form, verifying])('gives a clause its composed wording back', (clause) => {
    const worded = wordClause(decideUnit(changed, idAt(0), 'struck', ids), clause?.id ?? '', 'Något annat:')
    const byHand = clausesOf(worded).find(({ id }) => id === clause?.id)
    expect(byHand && worded.minutes.decision && isWordedByHand(worded.minutes.decision, byHand)).toBe(true)
    const back = wordClauseAnew(worded, clause?.id ?? '', ids)
    expect(clausesOf(back).map(({ text, list }) => [text, list])).toEqual(
      clausesOf(decideUnit(changed, idAt(0), 'struck', ids)).map(({ text, list }) => [text, list])
    )
    expect(
      back.minutes.decision &&
        clausesOf(back).some((row) => back.minutes.decision && isWordedByHand(back.minutes.decision, row))
    ).toBe(false)
  })

  test('gives a clause of a worded proposal the words of the proposal back, and a new one none', () => {
    const words = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
    const own = recordDecision(
      issuedMatter({ ...proposed, texts: { proposal: { text: [words('Nämnden gläds.')], basis: '' } } }),
      'changed',
      ids
    )
    const id = clausesOf(own)[0]?.id ?? ''
    const decision = own.minutes.decision ?? expect.unreachable()
    expect(clausesOf(own).some((row) => isWordedByHand(decision, row))).toBe(false)
    expect(clausesOf(wordClauseAnew(wordClause(own, id, 'Nämnden sörjer.'), id, ids))[0]?.text).toBe('Nämnden gläds.')
    const added = addClause(own, ids)
    expect(wordClauseAnew(added, clausesOf(added)[1]?.id ?? '', ids)).toBe(added)
  })

  test('tells which struck units still stand in words written by hand, and not those inside a longer name', () => {
    const struck = decideUnit(
      wordClause(changed, form?.id ?? '', 'Godkänner Ungdomens hus Fyren och Teater Kajan AB.'),
      idAt(0),
      'struck',
      ids
    )
    const named = (matter: MatterDraft): string[] =>
      clausesOf(matter).flatMap((row) =>
        matter.minutes.decision ? struckStillNamed(row, matter.minutes.decision) : []
      )
    expect(named(struck)).toEqual([])
    expect(named(decideUnit(struck, idAt(2), 'struck', ids))).toEqual(['Teater Kajan AB'])
  })
})

describe('a unit that withdraws', () => {
  const withdrawn = (day: string): MatterDraft => ({
    ...changed,
    units: changed.units.map((unit, at) =>
      at === 2 ? { ...unit, state: 'withdrawn', withdrawnOn: day, name: 'Kajan' } : unit
    )
  })

  test.each([
    ['2023-06-05', 'before-meeting'],
    ['2023-06-12', 'after-decision'],
    ['2023-09-20', 'after-decision'],
    ['', 'after-decision']
  ])('on %s stands in the decision, and is told: %s', (day, when) => {
    expect(withdrawnButDecided(withdrawn(day)).map((each) => [each.unit.name, each.when])).toEqual([['Kajan', when]])
  })

  test('and was struck is told no more, nor one in a proposal that was tabled', () => {
    expect(withdrawnButDecided(decideUnit(withdrawn('2023-06-05'), idAt(2), 'struck', ids))).toEqual([])
    expect(withdrawnButDecided(recordDecision(withdrawn('2023-06-05'), 'tabled', ids))).toEqual([])
  })

  test('is marked in the decision with the day, and with its new name', () => {
    const decided = changed.minutes.decision?.units[2] ?? expect.unreachable()
    expect(decidedUnitRemarks(decided, withdrawn('2023-06-05').units)).toEqual([
      'drog sig ur den 5 juni 2023',
      'heter nu Kajan'
    ])
    expect(decidedUnitRemarks(decided, withdrawn('').units)[0]).toBe('har dragit sig ur')
    expect(decidedUnitRemarks(decided, changed.units)).toEqual([])
    expect(decidedUnitRemarks(decided, [])).toEqual(['finns inte längre i registret'])
    expect(decidedUnitRemarks({ ...decided, state: 'added' }, [])).toEqual(['finns inte i registret'])
  })
})
