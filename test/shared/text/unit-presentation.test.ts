import { describe, expect, test } from 'vitest'
import { readableBlocks } from '../../../shared/document/paragraphs'
import { settleBlocks } from '../../../shared/document/settle'
import type { Unit } from '../../../shared/domain/unit'
import { presentationBlocks } from '../../../shared/text/unit-presentation'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'
import { unitsNamed } from '../../builders/units-named'

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
