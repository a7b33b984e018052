import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { Unit } from '../../../shared/domain/unit'
import { profileForYear } from '../../../shared/rules/profile-for-year'
import { idOf } from '../../builders/id-of'
import type { Overrides } from '../../builders/overrides'
import { unitOf } from '../../builders/unit'
import { unitsNamed } from '../../builders/units-named'
import { said } from './clashes-of'

const rows = (...texts: string[]) => texts.map((text, index) => ({ id: idOf(200 + index), text }))
const decided = (clause: string, units: readonly Unit[], overrides: Overrides<MatterDraft> = {}): string[] =>
  said('decisionUnits', { ...overrides, units, minutes: { outcome: 'changed', decidedClauses: rows(clause) } })

describe('two units of one name', () => {
  const twins = (home: string): Unit[] => [unitOf(), unitOf({ id: idOf(2), home })]
  test('are told, with what tells them apart', () => {
    expect(said('sameUnitName', { units: twins('enheten för stöd') })).toEqual([
      'Två enheter heter ”Dagcentralen Linden”. I papperen skiljs de åt med sin hemvist.'
    ])
    expect(said('sameUnitName', { units: twins(unitOf().home) })).toEqual([
      'Två enheter heter ”Dagcentralen Linden”, och ingen hemvist skiljer dem åt i papperen.'
    ])
  })
  test('are not those of two names, nor those without', () => {
    expect(said('sameUnitName', { units: unitsNamed(['Solen', 'Sen', '', '']) })).toEqual([])
  })
})

describe('the decision against the register', () => {
  const [solen, sen] = unitsNamed(['Förskolan Solen', 'Sen'])
  const both = [solen, sen].flatMap((unit) => unit ?? [])
  test.each([
    ['Exempelnämnden godkänner att Förskolan Solen och Sen deltar i kvalitetsutmärkelsen.', []],
    [
      'Exempelnämnden godkänner att Förskolan Månen deltar i kvalitetsutmärkelsen.',
      [
        'I beslutet står ”Förskolan Månen”, men ingen enhet i ärendet heter så.',
        '”Förskolan Solen” deltar men står inte i beslutet.',
        '”Sen” deltar men står inte i beslutet.'
      ]
    ],
    [
      'Exempelnämnden godkänner att Förskolan Solen, Sen och Förskolan Månen deltar i kvalitetsutmärkelsen.',
      ['I beslutet står ”Förskolan Månen”, men ingen enhet i ärendet heter så.']
    ],
    [
      'Exempelnämnden godkänner att Förskolan Solen deltar i kvalitetsutmärkelsen.',
      ['”Sen” deltar men står inte i beslutet.']
    ],
    [
      'Exempelnämnden nominerar Förskolan Månen till stadens kvalitetsutmärkelse 2023, Förskolan Solen och Sen.',
      ['I beslutet står ”Förskolan Månen”, men ingen enhet i ärendet heter så.']
    ],
    [
      'Exempelnämnden godkänner att följande enheter deltar i kvalitetsutmärkelsen: Förskolan Solen, Sen, Rosen',
      ['I beslutet står ”Rosen”, men ingen enhet i ärendet heter så.']
    ],
    ['Exempelnämnden godkänner att enheterna Förskolan Solen samt Sen deltar.', []]
  ])('%s', (clause, sentences) => {
    expect(decided(clause, both)).toEqual(sentences)
  })
  test('a unit that has withdrawn is told by its state', () => {
    const units = [...both, unitOf({ id: idOf(9), name: 'Eken', state: 'withdrawn' })]
    expect(
      decided('Exempelnämnden godkänner att Förskolan Solen, Sen och Eken deltar i kvalitetsutmärkelsen.', units)
    ).toEqual(['I beslutet står ”Eken”, men enhetens läge är ”Återkallad”.'])
  })
  test('a name inside a longer one is not that name', () => {
    expect(
      decided('Exempelnämnden godkänner att Förskolan Solen deltar.', unitsNamed(['Förskolan Solen', 'Solen']))
    ).toEqual(['”Solen” deltar men står inte i beslutet.'])
  })
  test('a composed decision agrees with the register, and a noted registration names nobody', () => {
    expect(said('decisionUnits', { units: both })).toEqual([])
    expect(
      decided('Nämnden noterar anmälan och lägger ärendet till handlingarna.', both, {
        decision: { form: 'note', immediateVerification: 'none' }
      })
    ).toEqual([])
  })
})

test.each<[Partial<Unit>, string[]]>([
  [{ employees: '0' }, ['”Dagcentralen Linden” har 0 medarbetare. Kontrollera antalet.']],
  [{ employees: '60000' }, ['”Dagcentralen Linden” har 60\u00A0000 medarbetare. Kontrollera antalet.']],
  [{ employees: '5000' }, []],
  [{ employees: '1' }, []],
  [{ employees: '' }, []],
  [{ shareOfStockholmers: '0' }, ['”Dagcentralen Linden” har 0 procent stockholmare. Kontrollera andelen.']],
  [{ shareOfStockholmers: '120 %' }, ['”Dagcentralen Linden” har 120 procent stockholmare. Kontrollera andelen.']],
  [{ shareOfStockholmers: '100' }, []],
  [{ shareOfStockholmers: 'hälften' }, []],
  [{ employees: '0', state: 'withdrawn' }, []]
])('a figure that can be read and hardly be true: %j', (unit, sentences) => {
  expect(said('absurdFigure', { units: [unitOf(unit)] })).toEqual(sentences)
})

describe('units that fail or have not answered', () => {
  const mixed = (met: number, failing: number, unanswered: number): Unit[] => [
    ...Array.from({ length: met }, () => unitOf()),
    ...Array.from({ length: failing }, () => unitOf({ employees: '2' })),
    ...Array.from({ length: unanswered }, () => unitOf({ employees: '' }))
  ]
  test.each([
    [
      2,
      2,
      8,
      ['Av tolv enheter som deltar uppfyller två inte alla krav för att delta, och åtta saknar svar på något av dem.']
    ],
    [6, 3, 3, []],
    [
      5,
      4,
      3,
      ['Av tolv enheter som deltar uppfyller fyra inte alla krav för att delta, och tre saknar svar på något av dem.']
    ],
    [0, 1, 0, ['Den enhet som deltar uppfyller inte alla krav för att delta.']],
    [1, 0, 2, ['Av tre enheter som deltar saknar två svar på något krav.']],
    [0, 0, 0, []]
  ])('%i met, %i not met, %i unknown', (met, failing, unanswered, sentences) => {
    expect(
      said('unitsFailing', {
        units: mixed(met, failing, unanswered).map((unit, index) => ({ ...unit, id: idOf(index + 1) }))
      })
    ).toEqual(sentences)
  })
  test('a demand that has been set aside with a reason is no failure', () => {
    const criterion = profileForYear('2023').criteria.find(({ kind }) => kind === 'minimumEmployees')?.id ?? ''
    const overrides = [{ criterion, reason: 'Räknas ihop med grannhuset' }]
    expect(said('unitsFailing', { units: [unitOf({ employees: '2' })] })).toHaveLength(1)
    expect(said('unitsFailing', { units: [unitOf({ employees: '2', overrides })] })).toEqual([])
  })
})
