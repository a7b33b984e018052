import { describe, expect, test } from 'vitest'
import { readableBlocks } from '../../../../shared/document/paragraphs'
import { settleBlocks } from '../../../../shared/document/settle'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { Unit } from '../../../../shared/domain/unit'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { presentationBlocks } from '../../../../shared/text/sentences/unit-presentation'
import { annexSections } from '../../../../shared/text/sentences/units-annex'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'
import { unitsNamed } from '../../../builders/units-named'

describe('the presentation', () => {
  const told = (units: readonly Unit[], form = 'approve'): readonly string[] => {
    const matter = matterOf({ units, decision: { form } })
    return readableBlocks(settleBlocks(presentationBlocks(matter, units)))
  }
  const four = ['Kruton', 'Linden', 'Eken', 'Asken']

  test('tells home and class of each unit in a list, also of one', () => {
    expect(told([unitOf({ awardClass: 'forskola' })])).toEqual([
      'Enheten hör till följande avdelning och deltar i följande klass:',
      'Dagcentralen Linden – enheten för sysselsättning, klassen förskola'
    ])
    expect(told([unitOf({ home: '', awardClass: 'forskola' })])).toEqual([
      'Enheten deltar i följande klass:',
      'Dagcentralen Linden – klassen förskola'
    ])
    expect(told([unitOf({ home: '' })])).toEqual([])
  })
  test.each([
    [
      { awardClass: 'skola' },
      'Enheterna hör till följande avdelningar och deltar i följande klasser:',
      ' – enheten för sysselsättning, klassen skola'
    ],
    [{}, 'Enheterna hör till följande avdelningar:', ' – enheten för sysselsättning'],
    [{ home: '', awardClass: 'skola' }, 'Enheterna deltar i följande klasser:', ' – klassen skola']
  ])('says what is known of them: %o', (overrides, lead, rest) => {
    expect(told(unitsNamed(four, overrides))).toEqual([lead, ...four.map((name) => name + rest)])
  })
  test('parts a name that holds a dash from its home with brackets', () => {
    expect(told(unitsNamed(['Solen – Öst'], { awardClass: 'skola' }))[1]).toBe(
      'Solen – Öst (enheten för sysselsättning, klassen skola)'
    )
  })
  test('makes no list of names alone, but where no decision names them', () => {
    expect(told(unitsNamed(four, { home: '' }))).toEqual([])
    expect(told(unitsNamed(four, { home: '' }), 'note')).toEqual(['Följande enheter deltar:', ...four])
  })
  test('leads to the annex from eight units on', () => {
    const eight = unitsNamed([...'ABCDEFGH'], { awardClass: 'skola', participation: 'first' })
    expect(told(eight)).toEqual([
      'Bilagan Enheter visar vilka avdelningar enheterna hör till, vilka klasser de deltar i och om de har deltagit tidigare.'
    ])
  })
})

describe('the annex', () => {
  const annexOf = (matter: MatterDraft) =>
    annexSections(matter, matter.units).map(({ heading, blocks }) => ({
      heading,
      tables: blocks.map((block) => (block.type === 'table' ? block.header : [])),
      texts: readableBlocks(settleBlocks(blocks))
    }))

  test('is not there for seven units', () =>
    expect(annexOf(matterOf({ units: unitsNamed([...'ABCDEFG']) }))).toEqual([]))
  test('tells eight units class by class, in the order of the year’s classes', () => {
    const units = unitsNamed([...'ABCDEFGH']).map((unit, index) => ({
      ...unit,
      awardClass: index % 2 ? 'forskola' : 'skola',
      participation: index === 0 ? 'first' : ''
    }))
    expect(annexOf(matterOf({ units }))).toEqual([
      {
        heading: 'Bilaga: Enheter',
        tables: [
          ['Enhet i klassen förskola', 'Avdelning', 'Deltog även'],
          ['Enhet i klassen skola', 'Avdelning', 'Deltog även']
        ],
        texts: [
          'Enhet i klassen förskola',
          'Avdelning',
          'Deltog även',
          ...['B', 'D', 'F', 'H'].flatMap((name) => [name, 'enheten för sysselsättning', '–']),
          'Enhet i klassen skola',
          'Avdelning',
          'Deltog även',
          'A',
          'enheten för sysselsättning',
          'första gången',
          ...['C', 'E', 'G'].flatMap((name) => [name, 'enheten för sysselsättning', '–'])
        ]
      }
    ])
  })
  test('stands last in the report, and before the signature that certifies the extract', () => {
    const matter = matterOf({
      units: unitsNamed([...'ABCDEFGH']),
      minutes: { certified: 'yes', certifiedBy: 'Sam Provström', outcome: 'asProposed' }
    })
    expect(composePaper('staff-report', matter).sections.at(-1)?.id).toBe('units-annex')
    expect(
      composePaper('minutes-extract', matter)
        .sections.slice(-2)
        .map(({ id }) => id)
    ).toEqual(['units-annex', 'certification'])
  })
})
