import { describe, expect, test } from 'vitest'
import { enumerate } from '../../../../shared/text/language/enumerate'
import { hardNames } from '../../../builders/hard-names'

const inline = (text: string) => ({ kind: 'inline', text })
const list = (...names: readonly string[]) => ({ kind: 'list', names })

test('there are forty hard names', () => expect(hardNames).toHaveLength(40))

describe.each(hardNames)('%s', (name, awkward) => {
  test('stands alone as it is', () => expect(enumerate([name])).toEqual(inline(name)))
  test('stands first of two', () =>
    expect(enumerate([name, 'Linden'])).toEqual(inline(`${name} ${awkward ? 'samt' : 'och'} Linden`)))
  test('stands last of two', () =>
    expect(enumerate(['Linden', name])).toEqual(inline(`Linden ${awkward ? 'samt' : 'och'} ${name}`)))
  test('stands among three, or makes a list of them', () =>
    expect(enumerate(['Linden', name, 'Eken'])).toEqual(
      awkward ? list('Linden', name, 'Eken') : inline(`Linden, ${name} och Eken`)
    ))
})

test.each([
  [[], ''],
  [['A', 'B'], 'A och B'],
  [['A', 'B', 'C'], 'A, B och C'],
  [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'A, B, C, D, E, F och G']
])('%j read %j, without a comma before och', (names, text) => expect(enumerate(names)).toEqual(inline(text)))

test('eight names, or forty, are a list in their order', () => {
  expect(enumerate([...'ABCDEFGH'])).toEqual(list(...'ABCDEFGH'))
  const forty = hardNames.map(([name]) => name)
  expect(enumerate(forty)).toEqual(list(...forty))
})

test.each(['Stöd samt service', 'Lek; lär', 'Lek & Lär', 'Barn eller unga', 'Boende som drivs av Exempelvård AB'])(
  '%s makes a row of three a list',
  (name) => {
    expect(enumerate([name, 'Linden', 'Eken'])).toEqual(list(name, 'Linden', 'Eken'))
  }
)
test('samt joins no name that holds it', () =>
  expect(enumerate(['Stöd samt service', 'Eken'])).toEqual(list('Stöd samt service', 'Eken')))
test('a relative clause may close a row, as in the decision of 2014', () => {
  expect(enumerate(['Kruton', 'Eken', 'boende för unga som flyttat'])).toEqual(
    inline('Kruton, Eken och boende för unga som flyttat')
  )
})
test('few names that are long together are a list', () => {
  const long = Array.from({ length: 4 }, (_, index) => `Förskolan ${index} `.repeat(5).trim())
  expect(enumerate(long)).toEqual(list(...long))
})
