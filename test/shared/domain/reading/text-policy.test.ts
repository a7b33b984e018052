import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText, countUnclean } from '../../../../shared/domain/reading/text-policy'

const special = [
  '\v',
  '\f',
  '\r',
  '\n',
  '\t',
  ' ',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u001F',
  '\u007F',
  '\u009F',
  '\u00A0',
  '\u00AD',
  '\u061C',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u202E',
  '\u2060',
  '\u2066',
  '\u2069',
  '\uFE0F',
  '\uFEFF',
  '\uFFFE',
  '\uFFFF',
  '\uFDD0',
  '\u{1FFFE}',
  '\u{10FFFF}',
  '\uD83D',
  '\uDE00',
  'å',
  'a',
  '\u030A',
  '\u0308',
  'Å',
  '\u212B',
  '\u2126',
  '\u0958',
  '👩',
  '🏽',
  '💻',
  '❤'
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...special), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units))
)

describe('the text policy', () => {
  test.each([
    ['Shift+Enter of Word', 'Linden\vKruton', 'Linden\nKruton'],
    ['a form feed', 'a\fb', 'a\nb'],
    ['line ends of Windows and of old Mac', 'a\r\nb\rc', 'a\nb\nc'],
    ['NEL and the separators of Unicode', 'a\u0085b\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a tab', 'a\tb', 'a b'],
    ['a soft hyphen', 'kvalitets\u00ADutmärkelsen', 'kvalitetsutmärkelsen'],
    ['zero-width space, joiner and byte order mark', 'a\u200Bb\u200Dc\uFEFFd', 'abcd'],
    ['marks of direction', '\u202Eabc\u202C\u2066d\u2069\u200F\u061C', 'abcd'],
    ['control characters', 'a\u0000b\u0007c\u009Bd', 'abcd'],
    ['noncharacters', 'a\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}e', 'abcde'],
    ['half an emoji', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
    ['decomposed letters', 'a\u030A a\u0308 o\u0308', 'å ä ö'],
    ['the no-break space, which stays', '51\u00A0procent', '51\u00A0procent'],
    [
      'the joiner between emoji, which stays',
      '👩🏽\u200D💻 👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥',
      '👩🏽\u200D💻 👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥'
    ],
    ['the joiner at an emoji’s edge', '👩\u200D a\u200D👩', '👩 a👩'],
    ['double joiners', '👩\u200D\u200D💻', '👩💻'],
    ['letters of every alphabet', 'Łódź Çelik Ñandú 北京 שלום', 'Łódź Çelik Ñandú 北京 שלום']
  ])('%s', (_, text, clean) => expect(cleanText(text)).toBe(clean))

  test('applied twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = cleanText(text)
        expect(cleanText(clean)).toBe(clean)
      }),
      { numRuns: 2_000 }
    )
  })

  test('leaves no control character, no half pair and no decomposed letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = cleanText(text)
        expect(clean).not.toMatch(
          /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2028\u2029\u202A-\u202E\uFEFF]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u
        )
        expect(clean.normalize('NFC')).toBe(clean)
      })
    )
  })

  test('counts nothing in a clean text, and something in every other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(countUnclean(text) > 0).toBe(cleanText(text) !== text)
      }),
      { numRuns: 2_000 }
    )
  })

  test.each([
    ['a\vb\u00ADc', 2],
    ['a\r\nb', 1],
    ['a\u030A', 1],
    ['\uD83D\t\u0000', 3],
    ['\u212B', 1],
    ['å 51\u00A0%', 0]
  ])('counts the characters it changes in %j: %d', (text, count) => expect(countUnclean(text)).toBe(count))
})

test('a line has no line break and no space that stood at one', () => {
  expect(cleanLine(' Linden \r\n \v Kruton ')).toBe('Linden Kruton')
  fc.assert(
    fc.property(texts, (text) => {
      const line = cleanLine(text)
      expect(line).not.toMatch(/\n|^\s|\s$/)
      expect(cleanLine(line)).toBe(line)
    })
  )
})

test('a text of two hundred thousand characters is cleaned at once', () => {
  const started = performance.now()
  cleanText('Shift\vEnter \u200D\u00AD'.repeat(12_500))
  cleanLine('\n'.repeat(200_000))
  cleanLine(`a${' '.repeat(200_000)}b`)
  cleanLine(`a${' \n'.repeat(100_000)}b`)
  expect(performance.now() - started).toBeLessThan(2_000)
})
