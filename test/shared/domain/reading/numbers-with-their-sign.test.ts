import { describe, expect, test } from 'vitest'
import { readItemNumber } from '../../../../shared/domain/reading/read-item-number'
import { readPhone } from '../../../../shared/domain/reading/read-phone'
import { readProtocolNumber } from '../../../../shared/domain/reading/read-protocol-number'
import { readRegistryNumber } from '../../../../shared/domain/reading/read-registry-number'

const missing = { kind: 'missing' }
const answered = (value: string): object => ({ kind: 'answered', value })

describe('the number of an item has its sign once', () => {
  test.each([
    ['23', '§ 23'],
    ['§ 23', '§ 23'],
    ['§23', '§ 23'],
    ['§\u00A023', '§ 23'],
    ['23 §', '§ 23'],
    ['23§', '§ 23'],
    ['§ § 23', '§ 23'],
    ['§§ 23', '§ 23'],
    ['§ § 23–24', '§§ 23–24'],
    ['23.1', '§ 23.1'],
    ['23 a', '§ 23 a'],
    ['23 a §', '§ 23 a'],
    ['23–24', '§ 23–24'],
    ['§§ 23-24', '§§ 23-24'],
    ['§§ 23–24', '§§ 23–24'],
    ['23–24 §§', '§§ 23–24'],
    ['KS § 112', 'KS § 112'],
    ['KS §112', 'KS §112'],
    ['§ KS 112', '§ KS 112'],
    ['KS 112 §', 'KS 112 §'],
    ['§ 23, § 24', '§ 23, § 24'],
    ['23 §, 24 §', '23 §, 24 §'],
    ['Paragraf 23', '§ 23'],
    ['paragraferna 23 och 24', '§§ 23 och 24']
  ])('%j is %s', (typed, value) => expect(readItemNumber(typed)).toEqual(answered(value)))
  test.each(['', ' ', '§', '§§ '])('%j is missing', (typed) => expect(readItemNumber(typed)).toEqual(missing))
})

describe('a registry number stands without the word before it', () => {
  test.each([
    ['KAS 2026/118', 'KAS 2026/118'],
    ['Dnr KAS 2026/118', 'KAS 2026/118'],
    ['dnr: KAS 2026/118', 'KAS 2026/118'],
    ['DNR. 1.2.1-291-2010', '1.2.1-291-2010'],
    ['dnr2.2.2/171-2013', '2.2.2/171-2013'],
    ['Diarienummer: KAS 2026/118', 'KAS 2026/118'],
    ['D.nr KAS 2026/118', 'KAS 2026/118'],
    ['DNRX 2026/118', 'DNRX 2026/118']
  ])('%j is %s', (typed, value) => expect(readRegistryNumber(typed)).toEqual(answered(value)))
  test.each(['', 'Dnr', 'dnr: '])('%j is missing', (typed) => expect(readRegistryNumber(typed)).toEqual(missing))
})

test.each([
  ['5/2026', '5/2026'],
  ['nr 5/2026', '5/2026'],
  ['Nr. 5', '5'],
  ['Protokoll nr 5/2026', '5/2026'],
  ['protokoll 5', '5'],
  ['Protokollsnummer: 5', '5'],
  ['NRV 5', 'NRV 5']
])('the minutes’ number %j is %s', (typed, value) => expect(readProtocolNumber(typed)).toEqual(answered(value)))

test.each([
  ['08-508 00 000', '08-508 00 000'],
  ['Växel 08-508 00 000', '08-508 00 000'],
  ['Tel. 08-508 00 000', '08-508 00 000'],
  ['telefonnummer: 08-508 00 000', '08-508 00 000'],
  ['Telia 08-508 00 000', 'Telia 08-508 00 000']
])('the telephone number %j is %s', (typed, value) => expect(readPhone(typed)).toEqual(answered(value)))
