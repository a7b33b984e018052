import { describe, expect, test } from 'vitest'
import { unitLimit } from '../../../shared/domain/matter'
import { parseMatterFile } from '../../../shared/exchange/parse-matter-file'
import { checklist } from '../../../shared/rules/checklist'
import { problemText } from '../../../shared/text/problem-text'
import { unreadableFields } from '../../../shared/text/unreadable-fields'
import { idOf } from '../../builders/id-of'

const file = 'ett.namndklar'
const parse = (text: string) => parseMatterFile(text, file)
const enveloped = (matter: unknown, envelope: object = {}): string =>
  JSON.stringify({ format: 'namndklar', version: 1, matter, ...envelope })
const parseMatter = (members: object) => parse(enveloped({ id: idOf(1), ...members }))

const matterIn = (members: object) => {
  const parsed = parseMatter(members)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.value.matter
}
const kindOf = (text: string): string => {
  const parsed = parse(text)
  return parsed.ok ? 'accepted' : parsed.problem.kind
}

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
    ['a comma too many', '{"format":"namndklar","version":1,}', 'file-not-json'],
    ['a raw line break in a text', '{"format":"namn\ndklar"}', 'file-not-json'],
    ['no version', '{"format":"namndklar","matter":{}}', 'file-unknown-version'],
    ['version 0', enveloped({}, { version: 0 }), 'file-unknown-version'],
    ['version 1.5', enveloped({}, { version: 1.5 }), 'file-unknown-version'],
    ['version in a text', enveloped({}, { version: '1' }), 'file-unknown-version'],
    ['version 2', enveloped({}, { version: 2 }), 'file-newer'],
    ['no matter', '{"format":"namndklar","version":1}', 'file-wrong-shape'],
    ['a matter without id', enveloped({}), 'file-wrong-shape'],
    ['a member named __proto__', '{"format":"namndklar","version":1,"__proto__":{"polluted":"yes"}}', 'file-wrong-shape'],
    ['a member twice', '{"format":"namndklar","version":1,"version":1}', 'file-wrong-shape'],
    ['nesting without end', `{"format":"namndklar","x":${'['.repeat(5_000)}`, 'file-wrong-shape'],
    ['a bomb of small parts', `{"format":"namndklar","x":[${'0,'.repeat(1_100_000)}0]}`, 'file-over-limit']
  ])('%s', (_, text, kind) => expect(kindOf(text)).toBe(kind))

  test('where it is cut off, wherever the cut is', () => {
    const whole = enveloped({ id: idOf(1), awardYear: '2023', units: [{ id: idOf(2), name: 'Å "Kruton" \\' }] })
    for (let length = 1; length < whole.length; length += 7) expect(kindOf(whole.slice(0, length))).toBe('file-cut-off')
    expect(kindOf(whole)).toBe('accepted')
  })

  test('a newer version is named', () => {
    expect(parse(enveloped({}, { version: 12 }))).toEqual({ ok: false, problem: { kind: 'file-newer', file, version: '12' } })
  })

  test('and nobody’s prototype is touched', () => {
    parse('{"format":"namndklar","version":1,"matter":{"id":"x","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}}')
    matterIn({ constructor: { prototype: { polluted: 'yes' } }, texts: {}, units: [{ id: idOf(2), ownAnswers: { constructor: 'yes' } }] })
    expect({}).not.toHaveProperty('polluted')
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('a wrong shape is refused with its place', () => {
  test.each<[string, object]>([
    ['matter.id', { id: 'inget-id' }],
    ['matter.id', { id: 7 }],
    ['matter.awardYear', { awardYear: ['2023'] }],
    ['matter.awardYear', { awardYear: {} }],
    ['matter.committee', { committee: 'Exempelnämnden' }],
    ['matter.committee', { committee: null }],
    ['matter.committee.name', { committee: { name: {} } }],
    ['matter.committee.sender', { committee: { sender: [] } }],
    ['matter.committee.signatories', { committee: { signatories: {} } }],
    ['matter.committee.signatories.0.id', { committee: { signatories: [{}] } }],
    ['matter.committee.sectionOrder.0', { committee: { sectionOrder: [1] } }],
    ['matter.committee.wording.approve', { committee: { wording: { approve: [] } } }],
    ['matter.rules', { rules: [] }],
    ['matter.rules.entryBy', { rules: { entryBy: '2023-05-17' } }],
    ['matter.rules.classes', { rules: { classes: 'förskola' } }],
    ['matter.rules.classes.0.id', { rules: { classes: [{ id: '' }] } }],
    ['matter.rules.criteria.0', { rules: { criteria: [null] } }],
    ['matter.officer', { officer: 'Alex' }],
    ['matter.meeting.date', { meeting: { date: { y: 2023 } } }],
    ['matter.preparation', { preparation: 1 }],
    ['matter.target', { target: 5 }],
    ['matter.units', { units: {} }],
    ['matter.units.0', { units: ['Kruton'] }],
    ['matter.units.1.id', { units: [{ id: idOf(2) }, { id: idOf(3) + '0' }] }],
    ['matter.units.0.employees', { units: [{ id: idOf(2), employees: [5] }] }],
    ['matter.units.0.ownAnswers', { units: [{ id: idOf(2), ownAnswers: [] }] }],
    ['matter.units.0.overrides', { units: [{ id: idOf(2), overrides: 'nej' }] }],
    ['matter.decision', { decision: 'approve' }],
    ['matter.texts', { texts: [] }],
    ['matter.texts.summary.text', { texts: { summary: {} } }],
    ['matter.texts.summary.text', { texts: { summary: { text: '<b>hej</b>' } } }],
    ['matter.texts.summary.text.0.type', { texts: { summary: { text: [{ type: 'table' }] } } }],
    ['matter.texts.summary.text.0.content.0.type', { texts: { summary: { text: [{ type: 'paragraph', content: [{ type: 'html' }] }] } } }],
    ['matter.texts.summary.text.0.content.0.bold', { texts: { summary: { text: [{ type: 'paragraph', content: [{ type: 'text', text: '', bold: 1 }] }] } } }],
    ['matter.minutes', { minutes: 23 }],
    ['matter.minutes.documents.0.id', { minutes: { documents: [{ text: 'Tjänsteutlåtande' }] } }],
    ['matter.minutes.chair', { minutes: { chair: 'Sam' } }]
  ])('%s', (place, members) => {
    const parsed = parseMatter(members)
    expect(parsed).toEqual({ ok: false, problem: { kind: 'file-wrong-shape', file, place: `”${place}”` } })
    if (!parsed.ok) expect(problemText(parsed.problem).safe).toBe('Inget har ändrats.')
  })
})

describe('limits', () => {
  const long = (length: number): string => 'å'.repeat(length)
  const content = (length: number) => ({ summary: { text: [{ type: 'paragraph', content: [{ type: 'text', text: long(length) }] }] } })
  const units = (count: number) => Array.from({ length: count }, (_, row) => ({ id: idOf(row) }))

  test.each([
    ['a field', { registryNumber: long(200_000) }],
    ['a section', { texts: content(200_000) }],
    ['a field whose control characters go', { registryNumber: long(200_000) + '\u0000\u00AD' }]
  ])('%s may hold 200 000 characters', (_, members) => expect(parseMatter(members).ok).toBe(true))

  test.each([
    ['registryNumber', { registryNumber: long(200_001) }],
    ['units.0.name', { units: [{ id: idOf(2), name: long(200_001) }] }],
    ['units.0.ownAnswers.q', { units: [{ id: idOf(2), ownAnswers: { q: long(200_001) } }] }],
    ['texts.summary.text.0.content.0.text', { texts: content(200_001) }],
    ['texts.summary.basis', { texts: { summary: { text: [], basis: long(200_001) } } }],
    ['units', { units: units(unitLimit + 1) }],
    ['committee.signatories', { committee: { signatories: units(21) } }]
  ])('what exceeds them at %s is not taken in', (place, members) => {
    expect(parseMatter(members)).toEqual({ ok: false, problem: { kind: 'file-over-limit', file, place: `”matter.${place}”` } })
  })

  test('ten thousand units are taken in', () => expect(matterIn({ units: units(unitLimit) }).units).toHaveLength(10_000))
})

describe('what was typed is kept', () => {
  test('unreadable answers are findings, not damage', () => {
    const matter = matterIn({
      awardYear: 'tjugotre',
      meeting: { date: '2024-02-30' },
      decision: { form: 'kanske' },
      rules: { entryBy: { value: '2024-06-31' }, criteria: [{ id: 'c', kind: 'minimumEmployees', parameter: 'fem', appliesTo: 'all', requiredTo: 'enter' }] },
      units: [{ id: idOf(2), employees: '-3', shareOfStockholmers: '140 %', state: 'anmäld' }]
    })
    expect(unreadableFields(matter)).toEqual([
      { field: 'awardYear', typed: 'tjugotre', because: 'notAYear' },
      { field: 'meeting.date', typed: '2024-02-30', because: 'notADay' },
      { field: 'decision.form', typed: 'kanske', because: 'notAChoice' },
      { field: 'rules.entryBy', typed: '2024-06-31', because: 'notADay' },
      { field: 'rules.criteria', typed: 'fem', because: 'notAWholeNumber' },
      { field: `units.${idOf(2)}.employees`, typed: '-3', because: 'negative' },
      { field: `units.${idOf(2)}.shareOfStockholmers`, typed: '140 %', because: 'notAPercentage' },
      { field: `units.${idOf(2)}.state`, typed: 'anmäld', because: 'notAChoice' }
    ])
    expect(checklist(matter).units).toHaveLength(1)
  })

  test('bare numbers, yes and no, and null are taken as typed', () => {
    const { awardYear, registryNumber, units } = matterIn({
      awardYear: 2023,
      registryNumber: null,
      units: [{ id: idOf(2), employees: -3, shareOfStockholmers: 51.5, financedByCity: true, balancedBudget: false }]
    })
    expect({ awardYear, registryNumber }).toEqual({ awardYear: '2023', registryNumber: '' })
    expect(units[0]).toMatchObject({ employees: '-3', shareOfStockholmers: '51.5', financedByCity: 'yes', balancedBudget: 'no' })
  })

  test('an absent field is an unanswered one', () => {
    const matter = matterIn({})
    expect(matter.meeting).toEqual({ date: '', time: '', place: '' })
    expect(matter.rules.entryBy).toEqual({ value: '', source: '', from: '', confirmed: '' })
    expect(matter.units).toEqual([])
  })

  test('members that the program does not know stay where they are', () => {
    const members = {
      future: { deep: [1, null, { a: 'b' }] },
      committee: { later: 'x', sender: { fax: '08-1' } },
      units: [{ id: idOf(2), colour: 'röd', continues: idOf(9) }],
      minutes: { votes: { yes: 7 } },
      texts: { unheard: { text: [], author: 'A' } }
    }
    expect(matterIn(members)).toMatchObject(members)
  })

  test('a byte order mark, and line ends of Windows, are no obstacle', () => {
    const text = JSON.stringify(JSON.parse(enveloped({ id: idOf(1), awardYear: '2023' })), null, 2).replaceAll('\n', '\r\n')
    expect(kindOf(`\uFEFF${text}`)).toBe('accepted')
  })

  test('hidden characters are cleaned at every depth, and counted', () => {
    const parsed = parseMatter({ registryNumber: 'BRO\u00AD 2024', future: ['a\u200B'], units: [{ id: idOf(2), name: 'Kru\vton' }] })
    expect(parsed).toMatchObject({
      ok: true,
      value: { cleaned: 3, matter: { registryNumber: 'BRO 2024', future: ['a'], units: [{ name: 'Kru\nton' }] } }
    })
  })
})
