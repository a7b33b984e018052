import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanJson } from '../../../../shared/exchange/file/scan-json'

test('accepts whatever JSON.stringify writes, but for the one forbidden key', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 4, withBigInt: false }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      fc.pre(!text.includes('__proto__'))
      expect(scanJson(text)).toBeNull()
    })
  )
})

test('a text cut off inside an object is told apart from a text that is no JSON', () => {
  const whole = JSON.stringify({ format: 'namndklar', version: 1, matter: { name: 'Å "x" \\', n: [1, true, null] } })
  for (let length = 1; length < whole.length; length += 1) expect(scanJson(whole.slice(0, length))).toBe('cut-off')
})

test.each([
  ['', 'not-json'],
  ['  \n', 'not-json'],
  ['hej', 'not-json'],
  ['{"a": hej}', 'not-json'],
  ['{"a":1]', 'not-json'],
  ['}', 'not-json'],
  ['{"a":1,"a":2}', 'duplicate-key'],
  ['{"a":1,"\\u0061":2}', 'duplicate-key'],
  ['{"__proto__":{}}', 'forbidden-key'],
  ['['.repeat(33) + ']'.repeat(33), 'too-deep']
])('refuses %s as %s', (text, refusal) => {
  expect(scanJson(text)).toBe(refusal)
})

test('refuses more parts than any matter has', () => {
  expect(scanJson(`[${'1,'.repeat(1_000_000)}1]`)).toBe('too-many-parts')
})

test('the same key in two objects is no duplicate', () => {
  expect(scanJson('{"a":{"b":1},"c":[{"b":1},{"b":2}]}')).toBeNull()
})

test('counts the parts, and takes as many as it is told and no more', () => {
  const parts = 2 + 5 + 4
  expect(scanJson('[1,2,3,4,5]', parts)).toBeNull()
  expect(scanJson('[1,2,3,4,5]', parts - 1)).toBe('too-many-parts')
})

test.each(['\n', '\r', '\t', ' '])('white space (%j) may stand between any two parts', (space) => {
  expect(scanJson(['', '{', '"a"', ':', '[', '1', ',', 'true', ']', '}', ''].join(space))).toBeNull()
})

test.each([
  ['"hej', 'a text'],
  ['tru', 'a word'],
  ['12.', 'a number']
])('what ends in %s outside every object is no file that was cut off', (text) => {
  expect(scanJson(text)).toBe('not-json')
})

test('words in a list, or as values, are no keys', () => {
  expect(scanJson('{"a":"b","c":["b","b",{"b":"b"}],"b":"a"}')).toBeNull()
  expect(scanJson('["__proto__",{"a":"__proto__"}]')).toBeNull()
})
