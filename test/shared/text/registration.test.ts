import { describe, expect, test } from 'vitest'
import { readableBlocks } from '../../../shared/document/paragraphs'
import type { Unit } from '../../../shared/domain/unit'
import { enteredBlocks, registrationBlocks } from '../../../shared/text/registration'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'
import { unitsNamed } from '../../builders/units-named'

const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `Enhet ${index}`)

describe('the registration', () => {
  const told = (units: Unit[], awardYear = '2023'): string[] => readableBlocks(registrationBlocks(matterOf({ units, awardYear }), units))

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
