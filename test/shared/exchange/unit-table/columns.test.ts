import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../../../shared/exchange/unit-table/guess-columns'
import { recogniseColumns } from '../../../../shared/exchange/unit-table/recognise-columns'
import { criterionOf, profileOf } from '../../../builders/profile'

const rules = profileOf('2023')

describe('a column is recognised by its heading', () => {
  it.each([
    ['Enhet', 'name'],
    ['Enhetens namn', 'name'],
    ['ENHETENS NAMN, SOM DET SKA STÅ I BESLUTET', 'name'],
    ['Antal anställda (inkl. chef)', 'employees'],
    ['anställda:', 'employees'],
    ['Medarbetare, chefen inräknad', 'employees'],
    ['Tävlingsklass', 'awardClass'],
    ['Chef', 'manager'],
    ['Driftsform', 'operator'],
    ['Budget i balans? (ja/nej)', 'balancedBudget'],
    ['Personalansvar ja/nej', 'staffResponsibility'],
    ['Andel stockholmare (%)', 'shareOfStockholmers'],
    ['  E-post ', 'contact'],
    ['Id i Nämndklar', 'id']
  ])('%s', (heading, key) => {
    expect(recogniseColumns([heading], rules)).toEqual([key])
  })

  it('also when the letters are decomposed', () => {
    expect(recogniseColumns(['Anställda'.normalize('NFD')], rules)).toEqual(['employees'])
  })

  it("by the words of the year's own question", () => {
    const own = profileOf('2023', {
      criteria: [criterionOf({ id: 'brukarrad', kind: 'ownQuestion', wording: 'Har enheten ett brukarråd?' })]
    })
    expect(recogniseColumns(['har enheten ett brukarråd'], own)).toEqual(['ownAnswers.brukarrad'])
  })

  it('but not when it is unknown, or stands a second time', () => {
    expect(recogniseColumns(['Enhet', 'Favoritfärg', '', 'Namn'], rules)).toEqual(['name', null, null, null])
  })
})

describe('a table without headings', () => {
  it('leaves the columns to the person', () => {
    expect(
      guessColumns(
        [
          ['Eken', '14'],
          ['Linden', '9']
        ],
        rules
      )
    ).toEqual({ headingRow: null, columns: [null, null] })
  })

  it('is a list of names when it has one column', () => {
    expect(guessColumns([['Eken'], ['Linden']], rules)).toEqual({ headingRow: null, columns: ['name'] })
  })

  it('has headings all the same when the person says so', () => {
    expect(
      guessColumns(
        [
          ['Vad', 'Klass'],
          ['Linden', '']
        ],
        rules,
        0
      )
    ).toEqual({ headingRow: 0, columns: [null, 'awardClass'] })
  })
})
