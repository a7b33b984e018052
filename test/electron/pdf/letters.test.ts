import { expect, it } from 'vitest'
import { showable } from '../../../electron/pdf/letters'
import { line } from '../../../shared/document/build'
import { metaOf } from '../docx/meta'
import { staffReport } from '../docx/papers'
import { typesetter } from './pdf-of'
import { paperData } from '../../../electron/pdf/paper-data'

const all = Array.from({ length: 0x2ffff - 0x20 }, (_, index) => index + 0x20)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
const known = all.filter((letter) => showable(letter).text === letter)

const dataWith = (words: string): string =>
  JSON.stringify(
    paperData(
      staffReport({
        sections: [],
        sender: [],
        title: { above: [], text: [{ type: 'text', text: words, bold: true, italic: true }], below: [line(words)] }
      }),
      metaOf(),
      undefined
    )
  )

/** PDF/A refuses a letter that its face does not have. */
const isSet = (words: string): boolean => {
  try {
    typesetter.pdf({ paper: dataWith(words), logo: undefined })
    return true
  } catch {
    return false
  }
}

it('every letter that is said to be shown is in the fonts', () => {
  expect(known.length).toBeGreaterThan(2_900)
  expect(isSet(known.join(' '))).toBe(true)
})

it('the letters that are said not to be shown are not', () => {
  const others = [...'\u0378\u1C90\u2134A中مक🎉ↄ'].filter((letter) => !known.includes(letter) && letter !== 'A')
  expect(others.length).toBeGreaterThan(4)
  expect(others.filter(isSet)).toEqual([])
})

it('a letter of several signs is one letter, and what only tells how to draw it is dropped', () => {
  expect(showable('Ada 👩‍👩‍👧 och 🏳️‍🌈, ☺️, å')).toEqual({ text: 'Ada � och �, ☺, å', unshown: ['👩‍👩‍👧', '🏳️‍🌈'] })
})
