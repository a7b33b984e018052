import { describe, expect, test } from 'vitest'
import type { Gap } from '../../../../shared/document/document'
import { writePlainText } from '../../../../shared/document/plain-text'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { PaperKind } from '../../../../shared/domain/paper-kind'
import { checklistText } from '../../../../shared/text/sentences/checklist-text'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { finishPaper } from '../../../../shared/text/papers/finish-paper'
import { gapGroups } from '../../../../shared/text/fields/gap-groups'
import { leftOutText } from '../../../../shared/told/left-out-text'
import { problemText } from '../../../../shared/told/problem-text'
import { matterOf } from '../../../builders/matter'
import type { Overrides } from '../../../builders/overrides'
import { criterionOf } from '../../../builders/profile'
import { unitsNamed } from '../../../builders/units-named'

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Enhet ${index}`)
const leftOut = (matter: MatterDraft, kind: PaperKind = 'staff-report'): readonly string[] => {
  const finished = finishPaper(kind, matter, false)
  return finished.ok ? leftOutText(finished.value.remarks) : expect.fail('refused')
}

describe('what is typed and cannot be read is not missing', () => {
  test.each<[string, Overrides<MatterDraft>, string]>([
    ['a day', { meeting: { date: 'snart' } }, 'sammanträdesdag kan inte läsas som en dag: ”snart”.'],
    ['a target', { target: { units: 'fem' } }, 'mål för antal enheter kan inte läsas som ett antal: ”fem”.'],
    [
      'immediate verification',
      { decision: { form: 'approve', immediateVerification: 'kanske' } },
      'omedelbar justering kan inte läsas som något av valen: ”kanske”.'
    ],
    [
      'earlier years',
      { units: unitsNamed(['Kruton'], { participation: 'earlier', earlierYears: 'i fjol' }) },
      'år då enheten har deltagit för Kruton kan inte läsas som ett årtal: ”i fjol”.'
    ],
    [
      'a class of another year',
      { units: unitsNamed(['Kruton'], { awardClass: 'ny' }) },
      'klass för Kruton kan inte läsas som någon av årets klasser: ”ny”.'
    ]
  ])('%s', (_, overrides, sentence) => {
    const lines = leftOut(matterOf(overrides))
    expect(lines).toContain(sentence)
    expect(lines[0]).not.toContain(sentence.split(' kan inte')[0])
  })
  test('of a unit whose state keeps it out of the papers', () => {
    const [first, second] = unitsNamed(['Kruton', 'Eken'])
    if (!first || !second) return expect.fail()
    expect(leftOut(matterOf({ units: [first, { ...second, state: 'med' }] }))).toContain(
      'enhetens läge för Eken kan inte läsas som något av valen: ”med”.'
    )
  })
  test('stands quoted in a draft, in a refusal and in the checklist', () => {
    expect(writePlainText(composePaper('staff-report', matterOf({ meeting: { date: 'snart' } })))).toContain(
      '[sammanträdesdag kan inte läsas som en dag: ”snart”]'
    )
    const refused = finishPaper('staff-report', matterOf({ awardYear: 'i år' }), false)
    expect(!refused.ok && problemText(refused.problem).what).toBe(
      'Papperet kan inte göras färdigt, år kan inte läsas som ett årtal: ”i år”.'
    )
    const criteria = [criterionOf({ id: 'antal', kind: 'minimumEmployees', parameter: '5', wording: 'Minst fem' })]
    const lines = checklistText(
      matterOf({ rules: { criteria }, units: unitsNamed(['Kruton'], { employees: '-3' }) })
    ).join('\n')
    expect(lines).toContain('Uppgifter kan inte läsas för att säga om enheten uppfyller årets krav för att delta.')
    expect(lines).toContain('Kruton: Uppgifter kan inte läsas')
    expect(lines).toContain('Antal medarbetare inklusive chef kan inte läsas som ett antal: ”-3”')
    expect(lines).not.toMatch(/saknas/i)
  })
})

describe('what leaves a paper is listed by its kind', () => {
  test('one by one while it is little, and counted when it is much', () => {
    expect(leftOut(matterOf({ units: unitsNamed(names(2), { home: '' }) }))[0]).toContain(
      'organisatorisk hemvist för Enhet 0, organisatorisk hemvist för Enhet 1, klass för Enhet 0'
    )
    const many = leftOut(
      matterOf({ units: unitsNamed(names(462), { home: '', participation: 'nej' }) }),
      'staff-report'
    )
    expect(many[0]).toContain('organisatorisk hemvist för 462 enheter, klass för 462 enheter')
    expect(many).toContain('tidigare deltagande för 462 enheter kan inte läsas som något av valen, till exempel ”nej”.')
    for (const line of many) expect(line.length).toBeLessThan(400)
  })
  test('each kind leading to its first field', () => {
    const gap = (id: string): Gap => ({
      field: `units.${id}.home`,
      label: `organisatorisk hemvist för ${id}`,
      need: 'wanted'
    })
    expect(gapGroups(['a', 'b', 'c'].map(gap))).toEqual([
      { field: 'units.a.home', need: 'wanted', words: 'organisatorisk hemvist för 3 enheter', isUnread: false }
    ])
  })
})
