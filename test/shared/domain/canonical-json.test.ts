import { expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/domain/canonical-json'

test('the same content is the same text, whatever order its members were written in', () => {
  const one = { b: [1, { d: null, c: 'å' }], a: { f: true, e: undefined } }
  const other = { a: { e: undefined, f: true }, b: [1, { c: 'å', d: null }] }
  expect(canonicalJson(one)).toBe('{"a":{"f":true},"b":[1,{"c":"å","d":null}]}')
  expect(canonicalJson(other)).toBe(canonicalJson(one))
})

test.each([
  [null, 'null'],
  ['text', '"text"'],
  [7, '7'],
  [[], '[]'],
  [[2, 1], '[2,1]']
])('%j stands as it is', (value, text) => expect(canonicalJson(value)).toBe(text))
