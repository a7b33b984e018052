import { expect, test } from 'vitest'
import { asciiName } from '../../../../shared/exchange/file/ascii-name'

test.each([
  ['Året på en sida', 'Aret-pa-en-sida'],
  ['Nämnd & Co / Söder (2024)', 'Namnd-Co-Soder-2024'],
  ['Škoda, Łódź och Ærø', 'Skoda-Lodz-och-AEro'],
  ['a\u0301 decomposed', 'a-decomposed'],
  ['日本', ''],
  ['../../etc/passwd', 'etc-passwd'],
  ['.dold', 'dold'],
  ['a . b', 'a.b'],
  ['mellan_slag\u00A0och\ttabb', 'mellan_slag-och-tabb']
])('%j becomes %j', (text, name) => {
  expect(asciiName(text, 50)).toBe(name)
})

test('is cut to its length without a hyphen at the end', () => {
  expect(asciiName('Ett långt namn på en nämnd', 10)).toBe('Ett-langt')
})
