import { expect, test } from 'vitest'
import { readAddresses } from '../../../../shared/domain/reading/read-addresses'

test.each([
  ['kvalitet@example.se', ['kvalitet@example.se']],
  [' a.b+c@example.se; d@å-byn.example.se ', ['a.b+c@example.se', 'd@å-byn.example.se']],
  ['a@example.se,b@example.se\u200B c@example.se', ['a@example.se', 'b@example.se', 'c@example.se']]
])('%j is read as addresses', (typed, addresses) => {
  expect(readAddresses(typed)).toEqual({ kind: 'answered', value: addresses })
})

test.each(['', '  ', ' ; '])('%j is no address at all', (typed) => {
  expect(readAddresses(typed)).toEqual({ kind: 'missing' })
})

test.each([
  'kansliet',
  'a@b',
  '@example.se',
  'a@@example.se',
  'Kansliet <a@example.se>',
  '"a b"@example.se',
  'åsa@example.se',
  'a@example.se, inte',
  'a@exa_mple.se',
  `${'a'.repeat(250)}@example.se`,
  'a@example.se '.repeat(21)
])('%j cannot be read, and is kept as typed', (typed) => {
  expect(readAddresses(typed)).toEqual({ kind: 'unreadable', typed, because: 'notAnAddress' })
})
