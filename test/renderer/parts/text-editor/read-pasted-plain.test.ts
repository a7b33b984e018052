import { expect, test } from 'vitest'
import { readPastedPlain } from '../../../../renderer/parts/text-editor/read-pasted-plain'

const text = (value: string) => ({ type: 'text', text: value })
const p = (...rows: string[]) => ({
  type: 'paragraph',
  content: rows.flatMap((row, index) => (index === 0 ? [text(row)] : [{ type: 'break' }, text(row)]))
})

test('without empty lines each line is a paragraph', () => {
  expect(readPastedPlain('ett\r\ntvå\ntre').text).toEqual([p('ett'), p('två'), p('tre')])
})

test('with empty lines between paragraphs, lines within one stay lines', () => {
  expect(readPastedPlain('ett\ntvå\n\n\ntre\n').text).toEqual([p('ett', 'två'), p('tre')])
})

test('lines with a bullet or counted from one are lists', () => {
  expect(readPastedPlain('Enheter:\n• Linden\n• Kruton\n1. ett\n2) två').text).toEqual([
    p('Enheter:'),
    { type: 'list', ordered: false, items: [[text('Linden')], [text('Kruton')]] },
    { type: 'list', ordered: true, items: [[text('ett')], [text('två')]] }
  ])
})

test('a date or a lone number first on a line is not a list', () => {
  expect(readPastedPlain('17. maj\n1. bara en\n3. tredje').text).toEqual([
    p('17. maj'),
    p('1. bara en'),
    p('3. tredje')
  ])
})

test('a soft line break from Word stays a line break, and hidden characters go', () => {
  const { text: pasted, note } = readPastedPlain('ett\u000Btv\u00ADå')
  expect(pasted).toEqual([p('ett', 'två')])
  expect(note.characters).toBe(2)
})
