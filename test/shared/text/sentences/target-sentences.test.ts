import { describe, expect, test } from 'vitest'
import { readable } from '../../../../shared/document/paragraphs'
import { committeeWords } from '../../../../shared/text/language/committee-words'
import { participatingUnits } from '../../../../shared/rules/participating-units'
import { targetSentences } from '../../../../shared/text/sentences/target-sentences'
import { matterOf } from '../../../builders/matter'
import { unitsNamed } from '../../../builders/units-named'

const words = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Enhet ${index}`)

describe('the target', () => {
  const told = (target: { units?: string; source?: string }, count: number, kind = 'committee') => {
    const matter = matterOf({ target, units: unitsNamed(words(count)), committee: { kind } })
    return targetSentences(matter, committeeWords(matter.committee), participatingUnits(matter.units).length)
      .map((sentence) => readable([sentence]))
      .join(' ')
  }

  test('says nothing where none is given', () => {
    expect(told({}, 3)).toBe('')
    expect(told({ units: 'fem' }, 3)).toBe('')
  })
  test.each([
    [
      3,
      'Nämnden har som mål att fem enheter ska delta i kvalitetsutmärkelsen. I år deltar tre enheter. Nämnden når därmed inte målet för 2023.'
    ],
    [
      5,
      'Nämnden har som mål att fem enheter ska delta i kvalitetsutmärkelsen. I år deltar fem enheter. Nämnden når därmed målet för 2023.'
    ],
    [
      13,
      'Nämnden har som mål att fem enheter ska delta i kvalitetsutmärkelsen. I år deltar 13\u00A0enheter. Nämnden överträffar därmed målet för 2023.'
    ],
    [
      0,
      'Nämnden har som mål att fem enheter ska delta i kvalitetsutmärkelsen. I år deltar ingen enhet. Nämnden når därmed inte målet för 2023.'
    ]
  ])('of five against %d', (count, text) => expect(told({ units: '5' }, count)).toBe(text))
  test('of one, set in a plan, by a board', () => {
    expect(told({ units: '1', source: 'affärsplanen' }, 1, 'board')).toBe(
      'I affärsplanen har styrelsen satt som mål att en enhet ska delta i kvalitetsutmärkelsen. I år deltar en enhet. Styrelsen når därmed målet för 2023.'
    )
  })
})
