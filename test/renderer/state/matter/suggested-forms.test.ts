import { describe, expect, it } from 'vitest'
import { suggestedForms } from '../../../../renderer/state/matter/suggested-forms'

describe('proposed forms of a committee name', () => {
  it.each([
    ['Socialnämnden', 'socialnämnden', 'socialnämndens'],
    ['Trafik- och renhållningsnämnden', 'trafik- och renhållningsnämnden', 'trafik- och renhållningsnämndens'],
    ['Bromma stadsdelsnämnd', 'Bromma stadsdelsnämnd', 'Bromma stadsdelsnämnds'],
    ['Styrelsen för Exempelhamnar AB', 'styrelsen för Exempelhamnar AB', 'styrelsens för Exempelhamnar AB'],
    ['Exempelhamnar AB', 'Exempelhamnar AB', 'Exempelhamnar ABs'],
    ['  ', '', '']
  ])('%s', (name, inText, genitive) => {
    expect(suggestedForms(name)).toEqual({ inText, genitive })
  })
})
