import { describe, expect, test } from 'vitest'
import { readable, readableBlocks } from '../../../shared/document/paragraphs'
import { settleBlocks } from '../../../shared/document/settle'
import type { Unit } from '../../../shared/domain/unit'
import { committeeWords } from '../../../shared/text/committee-words'
import { eligibilitySentences } from '../../../shared/text/eligibility'
import { historyBlocks } from '../../../shared/text/history-sentences'
import { enteredBlocks, registrationBlocks } from '../../../shared/text/registration'
import { targetSentences } from '../../../shared/text/target-sentences'
import { presentationBlocks } from '../../../shared/text/unit-presentation'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { criterionOf, profileOf } from '../../builders/profile'
import { unitOf } from '../../builders/unit'
import { unitsNamed } from '../../builders/units-named'

const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `Enhet ${index}`)

describe('the target', () => {
  const told = (target: { units?: string; source?: string }, count: number, kind = 'committee') => {
    const matter = matterOf({ target, units: unitsNamed(words(count)), committee: { kind } })
    return targetSentences(matter, committeeWords(matter.committee)).map((sentence) => readable([sentence])).join(' ')
  }

  test('says nothing where none is given', () => {
    expect(told({}, 3)).toBe('')
    expect(told({ units: 'fem' }, 3)).toBe('')
  })
  test.each([
    [3, 'Nämnden har som mål att fem enheter ska delta i tävlingen. I år deltar tre enheter. Därmed nås inte nämndens mål för 2023.'],
    [5, 'Nämnden har som mål att fem enheter ska delta i tävlingen. I år deltar fem enheter. Därmed nås nämndens mål för 2023.'],
    [13, 'Nämnden har som mål att fem enheter ska delta i tävlingen. I år deltar 13 enheter. Därmed överträffas nämndens mål för 2023.'],
    [0, 'Nämnden har som mål att fem enheter ska delta i tävlingen. I år deltar ingen enhet. Därmed nås inte nämndens mål för 2023.']
  ])('of five against %d', (count, text) => expect(told({ units: '5' }, count)).toBe(text))
  test('of one, set in a plan, by a board', () => {
    expect(told({ units: '1', source: 'affärsplanen' }, 1, 'board')).toBe(
      'I affärsplanen har styrelsen satt som mål att en enhet ska delta i tävlingen. I år deltar en enhet. Därmed nås styrelsens mål för 2023.'
    )
  })
})

describe('the history', () => {
  const told = (...units: Partial<Unit>[]): string[] =>
    readableBlocks(historyBlocks(units.map((unit, index) => unitOf({ id: idOf(index), name: `Enhet ${'ABCDEFGHIJ'[index]}`, ...unit }))))

  test('says nothing of units of which nobody has said', () => expect(told({}, { participation: 'kanske' })).toEqual([]))
  test('tells years, once per span of years, and the first time', () => {
    expect(told(
      { participation: 'earlier', earlierYears: '2023, 2022' },
      { participation: 'first' },
      { participation: 'earlier', earlierYears: '2022 och 2023' },
      { participation: 'earlier', earlierYears: '2019' },
      { participation: 'earlier', earlierYears: '' }
    )).toEqual([
      'Även 2022 och 2023 deltog Enhet A och Enhet C. Även 2019 deltog Enhet D. Tidigare har Enhet E deltagit. För första gången deltar Enhet B.'
    ])
  })
  test('joins many years with och', () => {
    const years = Array.from({ length: 9 }, (_, index) => 2014 + index).join(' ')
    expect(told({ participation: 'earlier', earlierYears: years })).toEqual(['Även 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021 och 2022 deltog Enhet A.'])
  })
  test('never says first time of a unit whose years cannot be read', () => {
    expect(told({ participation: 'earlier', earlierYears: 'i fjol' })).toEqual(['Tidigare har Enhet A deltagit.'])
  })
  test('lists names that fit no sentence', () => {
    const first = { participation: 'first' } as const
    expect(told({ ...first, name: 'Vård, Exempel AB' }, first, first)).toEqual([
      'För första gången deltar följande enheter:', 'Vård, Exempel AB', 'Enhet B', 'Enhet C'
    ])
  })
  test('puts one full stop after a name that ends in one', () => {
    expect(told({ participation: 'first', name: 'Vård m.m.' })).toEqual(['För första gången deltar Vård m.m.'])
  })
})

describe('the registration', () => {
  const told = (units: Unit[], awardYear = '2023'): string[] => readableBlocks(registrationBlocks(matterOf({ units, awardYear })))

  test('counts the units and names them', () => {
    expect(told(unitsNamed(['Kruton']))).toEqual(['En enhet inom exempelnämndens ansvarsområde har anmält sitt deltagande i kvalitetsutmärkelsen 2023: Kruton.'])
    expect(told(unitsNamed(['Exempelförskolorna', 'Linden']))[0]).toMatch(/^Två enheter .*: Exempelförskolorna och Linden\.$/)
    expect(told(unitsNamed(words(13)))).toEqual([
      'Sammanlagt 13 enheter inom exempelnämndens ansvarsområde har anmält sitt deltagande i kvalitetsutmärkelsen 2023:', ...words(13)
    ])
  })
  test('says entries only when every unit has sent its own', () => {
    const sent = unitsNamed(['Kruton', 'Linden'], { state: 'entrySubmitted' })
    expect(told(sent)[0]).toContain('har lämnat in bidrag till')
    expect(told([...sent, unitOf({ id: idOf(9) })])[0]).toContain('har anmält sitt deltagande i')
  })
  test('is told from the year’s side where the names fit a sentence', () => {
    const entered = (names: string[]) => readableBlocks(enteredBlocks(matterOf({ units: unitsNamed(names) })))
    expect(entered(['Kruton', 'Linden'])).toEqual(['Till 2023 års kvalitetsutmärkelse har Kruton och Linden anmält sig.'])
    expect(entered(words(8))).toEqual([])
    expect(entered([])).toEqual([])
  })
})

describe('the presentation', () => {
  const told = (units: Unit[]): string[] => readableBlocks(settleBlocks(presentationBlocks(matterOf({ units }), units)))
  const four = ['Kruton', 'Linden', 'Eken', 'Asken']

  test('tells home and class of up to three units in sentences', () => {
    expect(told([unitOf({ awardClass: 'forskola' })])).toEqual(['Organisatoriskt hör Dagcentralen Linden till enheten för sysselsättning. I klassen förskola deltar Dagcentralen Linden.'])
    expect(told([unitOf({ home: '', awardClass: 'forskola' })])).toEqual(['I klassen förskola deltar Dagcentralen Linden.'])
    expect(told([unitOf({ home: '' })])).toEqual([])
  })
  test.each([
    [{ awardClass: 'skola' }, 'Enheternas klass och plats i organisationen framgår av följande lista:', ', enheten för sysselsättning, i klassen skola'],
    [{}, 'Enheternas plats i organisationen framgår av följande lista:', ', enheten för sysselsättning'],
    [{ home: '', awardClass: 'skola' }, 'Enheternas klass framgår av följande lista:', ', i klassen skola']
  ])('lists more than three with what is known of them: %o', (overrides, lead, rest) => {
    expect(told(unitsNamed(four, overrides))).toEqual([lead, ...four.map((name) => name + rest)])
  })
  test('makes no list of names alone', () => expect(told(unitsNamed(four, { home: '' }))).toEqual([]))
})

describe('who may take part', () => {
  const told = (criteria = profileOf('2023').criteria): string =>
    eligibilitySentences(profileOf('2023', { criteria })).map((sentence) => readable([sentence])).join(' ')
  const of = (year: string) => told(profileOf(year).criteria)

  test('is told in the words of each year', () => {
    expect(of('2014')).toBe('För att få delta ska verksamheten finansieras av Stockholms stad.')
    expect(of('2019')).toBe(
      'För att få delta ska verksamheten ha en chef med budget- och personalansvar samt minst fem medarbetare inklusive chef. ' +
        'En enskilt driven verksamhet ska dessutom till minst 51 procent vända sig till stockholmare.'
    )
    expect(of('2023')).toBe(
      'För att få delta ska verksamheten ha en chef med budget- och personalansvar, en verksamhetsplan med mål samt minst fem medarbetare inklusive chef. ' +
        'En verksamhet som drivs på entreprenad eller av en enskild utförare ska dessutom finansieras av Stockholms stad. ' +
        'En enskilt driven verksamhet ska dessutom till minst 51 procent vända sig till stockholmare. ' +
        'För att kunna vinna ska verksamheten ha en budget i balans.'
    )
    expect(of('2024')).toBe('För att få delta ska verksamheten finansieras av Stockholms stad, till minst 51 procent vända sig till stockholmare och ha en budget i balans.')
  })
  test('leaves out what is not confirmed, or cannot be read', () => {
    expect(of('2025')).toBe('')
    expect(told([criterionOf({ kind: 'minimumEmployees', parameter: 'fem' })])).toBe('')
  })
  test('puts one responsibility alone', () => {
    expect(told([criterionOf({ kind: 'staffResponsibility' })])).toBe('För att få delta ska verksamheten ha en chef med personalansvar.')
  })
  test('quotes a demand in the year’s own words', () => {
    const own = (id: string, wording: string, requiredTo = 'enter') => criterionOf({ id, kind: 'ownQuestion', wording, requiredTo })
    expect(told([own('a', 'Har enheten en likabehandlingsplan?')])).toBe('För att få delta gäller även kravet ”Har enheten en likabehandlingsplan?”.')
    expect(told([own('a', 'Plan A'), own('b', 'Plan B'), own('c', ''), own('d', 'Råd', 'recommendation')])).toBe(
      'För att få delta gäller även kraven ”Plan A” och ”Plan B”. Dessutom gäller rekommendationen ”Råd”.'
    )
  })
})
