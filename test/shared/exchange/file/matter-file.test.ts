import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../../shared/domain/reading/text-policy'
import { matterSchema, type MatterDraft } from '../../../../shared/domain/matter'
import { matterFileJsonSchema, writeMatterFile } from '../../../../shared/exchange/file/matter-file'
import { parseMatterFile } from '../../../../shared/exchange/file/parse-matter-file'
import { sampleMatter } from '../../../../shared/sample/sample-matter'
import { blankMatter } from '../../../builders/blank-matter'
import { idOf } from '../../../builders/id-of'

/** A matter written and read again, with what it now remembers of its file left out. */
function reread(matter: MatterDraft): unknown {
  const read = parseMatterFile(writeMatterFile(matter), 'x.namndklar')
  if (!read.ok) return read
  const { exchange, ...rest } = read.value.matter
  return {
    ok: true,
    value: { matter: { ...rest, exchange: matter.exchange }, cleaned: read.value.cleaned },
    states: exchange.states.length
  }
}
const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map(cleanText)

const matters = fc
  .record({
    awardYear: text,
    registryNumber: text,
    committee: fc.record({
      name: text,
      signatories: fc.array(
        text.map((name) => ({ id: idOf(1), name })),
        { maxLength: 3 }
      )
    }),
    units: fc.array(
      fc.record({
        name: text,
        employees: text,
        own: fc.dictionary(fc.constantFrom('a', 'toString', 'constructor'), text)
      }),
      { maxLength: 4 }
    ),
    words: fc.array(fc.record({ type: fc.constant('text' as const), text }), { maxLength: 3 }),
    future: fc.jsonValue({ maxDepth: 3 })
  })
  .map(({ units, words, future, ...rest }) =>
    matterSchema.parse({
      id: idOf(7),
      ...rest,
      units: units.map(({ own, ...unit }, row) => ({ id: idOf(row), ...unit, ownAnswers: own })),
      texts: { summary: { text: [{ type: 'list', ordered: true, items: [words] }] } },
      future: JSON.parse(
        JSON.stringify(future, (_, value: unknown) =>
          typeof value === 'string' ? cleanText(value) : value
        ).replaceAll('__proto__', 'proto')
      ) as unknown
    })
  )

test('what is written is read back, member by member', () => {
  fc.assert(
    fc.property(matters, (matter) => {
      expect(reread(matter)).toEqual({ ok: true, value: { matter, cleaned: 0 }, states: 1 })
    })
  )
})

test.each([
  ['the sample year', sampleMatter('2026-01-01T00:00:00.000Z')],
  ['a matter in which nothing is typed', blankMatter()]
])('%s is read back', (_, matter) =>
  expect(reread(matter)).toEqual({ ok: true, value: { matter, cleaned: 0 }, states: 1 })
)

test('the file is readable, indented, and ends with one line end', () => {
  const written = writeMatterFile(blankMatter())
  expect(written.startsWith('{\n  "format": "namndklar",\n  "version": 1,\n  "matterId": "')).toBe(true)
  expect(written).toContain('\n  "matter": {\n    "id": "')
  expect(written.endsWith('}\n')).toBe(true)
  expect(written.endsWith('\n\n')).toBe(false)
})

test('writing the same matter twice gives the same text', () => {
  expect(writeMatterFile(sampleMatter('2026-01-01T00:00:00.000Z'))).toBe(
    writeMatterFile(sampleMatter('2026-01-01T00:00:00.000Z'))
  )
})

test('the schema asks for format, version and matter, and lets unknown members be', () => {
  const schema = matterFileJsonSchema()
  expect(schema).toMatchObject({ type: 'object', required: ['format', 'version', 'matter'], additionalProperties: {} })
  expect(schema).toMatchObject({
    properties: { format: { const: 'namndklar' }, version: { const: 1 }, matter: { required: ['id'] } }
  })
})
