import { describe, expect, test } from 'vitest'
import { readable } from '../../../../shared/document/paragraphs'
import type { Unit } from '../../../../shared/domain/unit'
import { registrationSentence } from '../../../../shared/text/sentences/registration'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'
import { unitsNamed } from '../../../builders/units-named'

const words = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Enhet ${index}`)

describe('the registration', () => {
  const told = (units: readonly Unit[], awardYear = '2023'): string =>
    readable([registrationSentence(matterOf({ units, awardYear }), units)])

  test('counts the units, and leaves their names to the decision and the list', () => {
    expect(told(unitsNamed(['Kruton']))).toBe(
      'En enhet inom exempelnämndens ansvarsområde har anmält sitt deltagande i kvalitetsutmärkelsen 2023.'
    )
    expect(told(unitsNamed(['Exempelförskolorna', 'Linden']))).toMatch(/^Två enheter .* 2023\.$/)
    expect(told(unitsNamed(words(13)))).toBe(
      'Sammanlagt 13\u00A0enheter inom exempelnämndens ansvarsområde har anmält sitt deltagande i kvalitetsutmärkelsen 2023.'
    )
    expect(told([])).toBe('[enhet som deltar saknas]')
  })
  test('says entries only when every unit has sent its own', () => {
    const sent = unitsNamed(['Kruton', 'Linden'], { state: 'entrySubmitted' })
    expect(told(sent)).toContain('har lämnat in bidrag till')
    expect(told([...sent, unitOf({ id: idOf(9) })])).toContain('har anmält sitt deltagande i')
  })
})
