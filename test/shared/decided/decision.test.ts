import { describe, expect, test } from 'vitest'
import { writePlainText } from '../../../shared/document/plain-text'
import type { MatterDraft } from '../../../shared/domain/matter'
import { decisionOutcomes, type DecisionOutcome } from '../../../shared/domain/minutes'
import { addClause, addVerification, strikeClause, wordClause } from '../../../shared/decided/change-decided-clauses'
import { addUnit, decideUnit, leaveOutAdded } from '../../../shared/decided/change-decided-units'
import { recordDecision } from '../../../shared/decided/record-decision'
import { withDecisionFixed } from '../../../shared/decided/with-decision-fixed'
import { reportAgainstMinutes } from '../../../shared/review/report-against-minutes'
import { decidedUnits, struckUnits, unitsOfItem } from '../../../shared/rules/taken/decided-units'
import { isVerifiedAtOnce } from '../../../shared/rules/taken/immediate-verification'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { idOf } from '../../builders/id-of'
import { issuedMatter, newIds } from '../../builders/issued-matter'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'
import { unitsNamed } from '../../builders/units-named'

const ids = newIds(800)
const five = [
  'Kulturskolan Öst',
  'Biblioteket Rönnen, läsrum och lek',
  'Teater Kajan AB',
  'Ungdomens hus Fyren',
  'Stadsarkivet Norr'
]
const register = unitsNamed(five)
const proposed = matterOf({
  registryNumber: 'KUN 2023/118',
  reportDate: '2023-05-25',
  units: register,
  minutes: { itemNumber: '14' }
})
const issued = issuedMatter(proposed)

const withdraw = (matter: MatterDraft, name: string, day: string): MatterDraft => ({
  ...matter,
  units: matter.units.map((unit) => (unit.name === name ? { ...unit, state: 'withdrawn', withdrawnOn: day } : unit))
})
const fifth = register[4]?.id ?? ''
const second = register[1]?.id ?? ''
const recorded = (matter: MatterDraft, outcome: DecisionOutcome = 'asProposed') => recordDecision(matter, outcome, ids)
const namesOf = (units: readonly { name: string }[]): readonly string[] => units.map(({ name }) => name)
const clausesOf = ({ minutes }: MatterDraft) => minutes.decision?.clauses.map(({ text, list }) => [text, ...list]) ?? []
const extract = (matter: MatterDraft): string => writePlainText(composePaper('minutes-extract', matter))

describe('a decision that is recorded', () => {
  test('is of the proposal that was issued, not of the register of today', () => {
    const changed = recorded(withdraw(issued, 'Stadsarkivet Norr', '2023-06-05'), 'changed')
    expect(changed.minutes.decision?.units.map(({ name, state }) => [name, state])).toEqual(
      five.map((name) => [name, 'takesPart'])
    )
    expect(clausesOf(changed)).toEqual([
      ['Exempelnämnden godkänner att följande enheter deltar i kvalitetsutmärkelsen:', ...five]
    ])
    expect(changed.minutes.decision?.proposal).toBe(issued.issued[0]?.id)
  })

  test('is of the register where nothing has been issued', () => {
    const changed = recorded(withdraw(proposed, 'Stadsarkivet Norr', '2023-06-05'))
    expect(namesOf(changed.minutes.decision?.units ?? [])).toEqual(five.slice(0, 4))
    expect(changed.minutes.decision?.proposal).toBe('')
  })

  test('stands whatever happens in the register afterwards', () => {
    const decided = recorded(issued)
    const later = withdraw(
      { ...decided, units: decided.units.map((unit) => ({ ...unit, name: `${unit.name} 2`, home: '' })) },
      'Teater Kajan AB 2',
      '2023-09-20'
    )
    for (const matter of [later, { ...decided, units: [] }]) {
      expect(extract(matter)).toBe(extract(decided))
      expect(namesOf(decidedUnits(matter))).toEqual(five)
      expect(reportAgainstMinutes(matter).units).toEqual({ struck: [], added: [], renamed: [] })
      expect(reportAgainstMinutes(matter).clauses.map(({ kind }) => kind)).toEqual(['same'])
    }
  })

  test('is not changed by another decision form or wording', () => {
    const decided = recorded(issued)
    const form = {
      ...decided,
      decision: { form: 'nominate', immediateVerification: 'item' },
      committee: { ...decided.committee, name: 'Annan nämnd' }
    }
    expect(clausesOf(form)).toEqual(clausesOf(decided))
    expect(isVerifiedAtOnce(form)).toBe(false)
  })

  test.each(decisionOutcomes)('as %s tells what became of each unit', (outcome) => {
    const state = {
      asProposed: 'takesPart',
      changed: 'takesPart',
      tabled: 'undecided',
      referredBack: 'undecided',
      rejected: 'struck'
    }[outcome]
    const decided = recorded(issued, outcome)
    expect(new Set(decided.minutes.decision?.units.map((unit) => unit.state))).toEqual(new Set([state]))
    expect(decidedUnits(decided).length).toBe(state === 'takesPart' ? 5 : 0)
    expect(unitsOfItem(decided).length).toBe(5)
    expect(struckUnits(decided).length).toBe(outcome === 'rejected' ? 5 : 0)
  })

  test.each([
    ['tabled', 'Nämnden bordlägger ärendet.'],
    ['referredBack', 'Nämnden återremitterar ärendet till förvaltningen.'],
    ['rejected', 'Nämnden avslår förvaltningens förslag.']
  ] as const)('as %s says so in one clause, and verifies nothing at once', (outcome, sentence) => {
    const decided = recorded(
      issuedMatter({ ...proposed, decision: { form: 'approve', immediateVerification: 'item' } }),
      outcome
    )
    expect(clausesOf(decided)).toEqual([[sentence]])
    expect(isVerifiedAtOnce(decided)).toBe(false)
  })

  test('keeps a proposal that somebody had worded in paragraphs as it stood', () => {
    const words = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
    const list = { type: 'list' as const, ordered: false, items: [[{ type: 'text' as const, text: 'Kruton' }]] }
    const worded = {
      ...proposed,
      texts: {
        proposal: {
          text: [
            words('Följande deltar:'),
            list,
            words('Nämnden tackar.'),
            words('Paragrafen förklaras omedelbart justerad.')
          ],
          basis: ''
        }
      }
    }
    const decided = recorded(issuedMatter(worded))
    expect(clausesOf(decided)).toEqual([
      ['Följande deltar:', 'Kruton'],
      ['Nämnden tackar.'],
      ['Paragrafen förklaras omedelbart justerad.']
    ])
    expect(decided.minutes.decision?.clauses.map(({ role }) => role)).toEqual(['own', 'own', 'verification'])
    expect(decided.minutes.decision?.numbered).toBe('')
    expect(isVerifiedAtOnce(decided)).toBe(true)
    expect(extract(decided)).not.toContain('1. ')
  })
})

describe('a changed decision', () => {
  test('strikes a unit by a tick, and the list stays a list', () => {
    const struck = decideUnit(recorded(issued), fifth, 'struck', ids)
    expect(struck.minutes).toMatchObject({ outcome: 'changed', decision: { outcome: 'changed' } })
    expect(clausesOf(struck)).toEqual([
      ['Exempelnämnden godkänner att följande enheter deltar i kvalitetsutmärkelsen:', ...five.slice(0, 4)]
    ])
    expect(namesOf(struckUnits(struck))).toEqual(['Stadsarkivet Norr'])
    expect(reportAgainstMinutes(struck).units).toEqual({ struck: ['Stadsarkivet Norr'], added: [], renamed: [] })
    expect(clausesOf(decideUnit(struck, fifth, 'takesPart', ids))).toEqual(clausesOf(recorded(issued)))
  })

  test('adds a unit that the proposal did not have, and takes it back', () => {
    const added = addUnit(recorded(issued), unitOf({ id: idOf(90), name: 'Kruton' }), ids)
    expect(clausesOf(added)[0]?.at(-1)).toBe('Kruton')
    expect(reportAgainstMinutes(added).units.added).toEqual(['Kruton'])
    expect(addUnit(added, unitOf({ id: idOf(90) }), ids)).toBe(added)
    expect(clausesOf(leaveOutAdded(added, idOf(90), ids))).toEqual(clausesOf(recorded(issued)))
    expect(leaveOutAdded(added, fifth, ids).minutes.decision?.units.length).toBe(6)
  })

  test('composes with the wording that the proposal went out with', () => {
    const renamed = { ...recorded(issued), committee: { ...issued.committee, name: 'Annan nämnd' } }
    expect(clausesOf(decideUnit(renamed, second, 'struck', ids))[0]?.[0]).toMatch(/^Exempelnämnden godkänner/)
  })

  test('nominates each unit in a clause of its own', () => {
    const nominated = recorded(
      issuedMatter({ ...proposed, decision: { form: 'nominate', immediateVerification: 'item' } })
    )
    expect(clausesOf(nominated).length).toBe(6)
    const struck = decideUnit(nominated, second, 'struck', ids)
    expect(
      clausesOf(struck)
        .map(([text = '']) => text)
        .filter((text) => text.includes('Rönnen'))
    ).toEqual([])
    expect(clausesOf(struck).at(-1)).toEqual(['Paragrafen förklaras omedelbart justerad.'])
    const back = decideUnit(struck, second, 'takesPart', ids)
    expect(
      clausesOf(back)
        .map(([text = '']) => text)
        .filter((text) => text.includes('Rönnen')).length
    ).toBe(1)
    expect(clausesOf(back).at(-1)).toEqual(['Paragrafen förklaras omedelbart justerad.'])
  })

  test('keeps what was worded by hand, but for the names in its list', () => {
    const [clause] = recorded(issued).minutes.decision?.clauses ?? []
    const worded = wordClause(recorded(issued), clause?.id ?? '', 'Nämnden godkänner med glädje:')
    expect(clausesOf(decideUnit(worded, fifth, 'struck', ids))).toEqual([
      ['Nämnden godkänner med glädje:', ...five.slice(0, 4)]
    ])
    expect(clausesOf(decideUnit(decideUnit(worded, second, 'struck', ids), second, 'takesPart', ids))[0]?.length).toBe(
      6
    )
  })

  test('takes clauses of its own, and strikes one', () => {
    const own = addClause(recorded(issued), ids)
    const id = own.minutes.decision?.clauses.at(-1)?.id ?? ''
    const worded = wordClause(own, id, 'Nämnden tackar enheterna.')
    expect(extract(worded)).toContain('2. Nämnden tackar enheterna.')
    expect(clausesOf(strikeClause(worded, id))).toEqual(clausesOf(recorded(issued)))
    expect(extract(own)).not.toContain('2. ')
  })

  test('that strikes the clause on immediate verification is not verified at once', () => {
    const atOnce = recorded(issuedMatter({ ...proposed, decision: { form: 'approve', immediateVerification: 'item' } }))
    expect(isVerifiedAtOnce(atOnce)).toBe(true)
    const verifying = atOnce.minutes.decision?.clauses.find(({ role }) => role === 'verification')
    const struck = strikeClause(atOnce, verifying?.id ?? '')
    expect(isVerifiedAtOnce(struck)).toBe(false)
    expect(isVerifiedAtOnce(addVerification(struck, ids))).toBe(true)
    expect(isVerifiedAtOnce(addVerification(recorded(issued), ids))).toBe(true)
  })

  test('nothing is changed where no decision is recorded', () => {
    const untouched = [
      decideUnit(issued, fifth, 'struck', ids),
      addUnit(issued, unitOf(), ids),
      leaveOutAdded(issued, fifth, ids),
      wordClause(issued, '', ''),
      addClause(issued, ids),
      strikeClause(issued, ''),
      addVerification(issued, ids)
    ]
    expect(untouched.every((matter) => matter === issued)).toBe(true)
  })
})

describe('minutes that tell an outcome but hold no fixed decision', () => {
  const typed = (minutes: Partial<MatterDraft['minutes']>, units = register): MatterDraft => ({
    ...proposed,
    units,
    minutes: { ...proposed.minutes, ...minutes }
  })
  const row = (text: string) => ({ id: idOf(911), text })

  test('are taken as decided, from their own register at that moment, the same everywhere', () => {
    const fixed = withDecisionFixed(typed({ outcome: 'asProposed' }))
    expect(fixed.isFixed).toBe(true)
    expect(namesOf(decidedUnits(fixed.matter))).toEqual(five)
    expect(withDecisionFixed(typed({ outcome: 'asProposed' })).matter).toEqual(fixed.matter)
    expect(withDecisionFixed(fixed.matter)).toEqual({ matter: fixed.matter, isFixed: false })
  })

  test('strike the units that their clauses do not name', () => {
    const { matter } = withDecisionFixed(
      typed({ outcome: 'changed', decidedClauses: [row('Nämnden godkänner att Teater Kajan AB deltar.'), row(' ')] })
    )
    expect(namesOf(decidedUnits(matter))).toEqual(['Teater Kajan AB'])
    expect(clausesOf(matter)).toEqual([['Nämnden godkänner att Teater Kajan AB deltar.']])
    expect(extract(matter)).toContain('Nämnden godkänner att Teater Kajan AB deltar.')
  })

  test('are left alone where no outcome can be read', () => {
    for (const outcome of ['', 'kanske'])
      expect(withDecisionFixed(typed({ outcome }))).toMatchObject({ isFixed: false })
  })
})

test('the report that went out is not changed by what the committee decided of it', () => {
  const target = { ...proposed, target: { units: '5', source: '' } }
  const sent = issuedMatter(target)
  const struck = decideUnit(recorded(sent), fifth, 'struck', ids)
  expect(writePlainText(composePaper('staff-report', struck))).toBe(writePlainText(composePaper('staff-report', sent)))
})
