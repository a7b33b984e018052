import { describe, expect, test } from 'vitest'
import { idOf } from '../../builders/id-of'
import { enveloped, file, kindOf, matterIn, parse } from './file/file-text'

describe('a text that is no matter file is refused', () => {
  test.each([
    ['nothing', '', 'file-not-json'],
    ['prose', 'Hej, här kommer filen.', 'file-not-json'],
    ['a number', '17', 'file-not-json'],
    ['null', 'null', 'file-not-json'],
    ['a list', '[]', 'file-not-json'],
    ['another object', '{"name":"package"}', 'file-not-json'],
    ['another format', enveloped({ id: idOf(1) }, { format: 'annat' }), 'file-not-json'],
    ['single quotes', "{'format':'namndklar'}", 'file-not-json'],
    ['a word for a name', '{format:"namndklar"}', 'file-not-json'],
    ['a false escape in a name', '{"\\q":1}', 'file-not-json'],
    ['a comma too many', '{"format":"namndklar","version":1,}', 'file-not-json'],
    ['a raw line break in a text', '{"format":"namn\ndklar"}', 'file-not-json'],
    ['no version', '{"format":"namndklar","matter":{}}', 'file-unknown-version'],
    ['version 0', enveloped({}, { version: 0 }), 'file-unknown-version'],
    ['version 1.5', enveloped({}, { version: 1.5 }), 'file-unknown-version'],
    ['version as a list', enveloped({}, { version: [2] }), 'file-unknown-version'],
    ['version 1 000,5', enveloped({}, { version: 1000.5 }), 'file-unknown-version'],
    ['version in a text', enveloped({}, { version: '1' }), 'file-unknown-version'],
    ['version 2', enveloped({}, { version: 2 }), 'file-newer'],
    ['no matter', '{"format":"namndklar","version":1}', 'file-wrong-shape'],
    ['a matter without id', enveloped({}), 'file-wrong-shape'],
    [
      'a member named __proto__',
      '{"format":"namndklar","version":1,"__proto__":{"polluted":"yes"}}',
      'file-wrong-shape'
    ],
    ['a member twice', '{"format":"namndklar","version":1,"version":1}', 'file-wrong-shape'],
    ['nesting without end', `{"format":"namndklar","x":${'['.repeat(5_000)}`, 'file-wrong-shape'],
    ['a bomb of small parts', `{"format":"namndklar","x":[${'0,'.repeat(1_100_000)}0]}`, 'file-over-limit']
  ])('%s', (_, text, kind) => expect(kindOf(text)).toBe(kind))

  const around = (members: string): string => `{"format":"namndklar","version":1${members}}`
  test.each([
    ['nesting', around(`,"x":${'['.repeat(40)}${']'.repeat(40)}`), 'ett för djupt nästlat innehåll'],
    ['a member twice', around(',"version":1'), 'en uppgift som står två gånger'],
    ['a member named __proto__', around(',"__proto__":1'), 'ett otillåtet namn på en uppgift'],
    [
      'two units of one id',
      enveloped({ id: idOf(1), units: [{ id: idOf(2) }, { id: idOf(2) }] }),
      `två enheter med samma id, ”${idOf(2)}”,`
    ]
  ])('with the place in words: %s', (_, text, place) => {
    expect(parse(text)).toEqual({ ok: false, problem: { kind: 'file-wrong-shape', file, place } })
  })

  test('with the place in words: too many parts', () => {
    const place = 'för många uppgifter'
    const problem = { kind: 'file-over-limit', file, place }
    expect(parse(around(`,"x":[${'0,'.repeat(1_100_000)}0]`))).toEqual({ ok: false, problem })
  })

  test('where a byte order mark stands in its middle', () => {
    expect(kindOf(' \uFEFF{"format":"namndklar"}')).toBe('file-not-json')
  })

  test('where it is cut off, wherever the cut is', () => {
    const whole = enveloped({ id: idOf(1), awardYear: '2023', units: [{ id: idOf(2), name: 'Å "Kruton" \\' }] })
    for (let length = 1; length < whole.length; length += 7) expect(kindOf(whole.slice(0, length))).toBe('file-cut-off')
    expect(kindOf(whole)).toBe('accepted')
  })

  test('a newer version is named', () => {
    expect(parse(enveloped({}, { version: 12 }))).toEqual({
      ok: false,
      problem: { kind: 'file-newer', file, version: '12' }
    })
  })

  test('and nobody’s prototype is touched', () => {
    parse(
      '{"format":"namndklar","version":1,"matter":{"id":"x","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}}'
    )
    matterIn({
      constructor: { prototype: { polluted: 'yes' } },
      texts: {},
      units: [{ id: idOf(2), ownAnswers: { constructor: 'yes' } }]
    })
    expect({}).not.toHaveProperty('polluted')
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
