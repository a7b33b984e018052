import { describe, expect, test } from 'vitest'
import { toldApart } from '../../../../shared/domain/answers/told-apart'
import { paragraphsOf } from '../../../../shared/document/paragraphs'
import type { PaperKind } from '../../../../shared/domain/paper-kind'
import type { Unit } from '../../../../shared/domain/unit'
import { unitFormFile } from '../../../../electron/files/unit-form-file'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { checklistText } from '../../../../shared/text/sentences/checklist-text'
import { settle } from '../../../../shared/document/settle'
import { matterOf } from '../../../builders/matter'
import { unitsNamed } from '../../../builders/units-named'

const homes = ['Skarpnäck', 'Älvsjö', 'Hässelby-Vällingby']
const atHome = (names: readonly string[], at: readonly string[]): readonly Unit[] =>
  unitsNamed(names).map((unit, index) => ({ ...unit, home: at[index] ?? '', participation: 'first' }))
const namesOf = (names: readonly string[], at: readonly string[]): readonly string[] =>
  toldApart(atHome(names, at)).map(({ name }) => name)

describe('units of one name', () => {
  test('are called by name and home', () => {
    expect(namesOf(['Ekbacken', 'Ekbacken', 'Solen'], homes)).toEqual([
      'Ekbacken (Skarpnäck)',
      'Ekbacken (Älvsjö)',
      'Solen'
    ])
    expect(namesOf(['Ekbacken', 'ekbacken '], homes)).toEqual(['Ekbacken (Skarpnäck)', 'ekbacken (Älvsjö)'])
  })
  test('keep their name where no home tells them apart, and get none that is not known', () => {
    expect(namesOf(['Ekbacken', 'Ekbacken'], ['Älvsjö', 'älvsjö'])).toEqual(['Ekbacken', 'Ekbacken'])
    expect(namesOf(['Ekbacken', 'Ekbacken'], ['', 'Älvsjö'])).toEqual(['Ekbacken', 'Ekbacken (Älvsjö)'])
    expect(namesOf(['', ''], homes)).toEqual(['', ''])
  })
  test('are left alone when each has a name of its own', () => {
    expect(namesOf(['Ekbacken', 'Solen'], homes)).toEqual(['Ekbacken', 'Solen'])
  })
})

describe('in the papers', () => {
  const matter = matterOf({
    units: atHome(['Förskolan Ekbacken', 'Förskolan Ekbacken'], homes),
    minutes: { itemNumber: '23', outcome: 'asProposed' }
  })
  const both = 'Förskolan Ekbacken (Skarpnäck) och Förskolan Ekbacken (Älvsjö)'
  const textOf = (kind: PaperKind): string => paragraphsOf(settle(composePaper(kind, matter))).body.join('\n')

  test.each<PaperKind>(['staff-report', 'minutes-extract', 'verification-sheet', 'cover-email'])(
    'the decision in %s names each of them once',
    (kind) => {
      expect(textOf(kind)).toContain(`godkänner att ${both} deltar`)
    }
  )
  test('the list of units, the year on one page and the checklist tell them apart too', () => {
    expect(textOf('staff-report')).toContain('Förskolan Ekbacken – Skarpnäck')
    expect(textOf('year-sheet')).toContain('Förskolan Ekbacken (Älvsjö)')
    expect(checklistText(matter).join('\n')).toContain('Förskolan Ekbacken (Älvsjö):')
  })
  test('and each form says in its file name whose it is', () => {
    const names = matter.units.map((unit) => unitFormFile({ matter, unit, answerBy: '' }).name(1))
    expect(names[0]).toContain('Skarpnäck')
    expect(names[1]).toContain('Älvsjö')
  })
})
