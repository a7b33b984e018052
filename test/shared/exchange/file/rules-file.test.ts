import { describe, expect, it } from 'vitest'
import { parseRulesFile } from '../../../../shared/exchange/file/parse-rules-file'
import { receivedRules } from '../../../../shared/exchange/file/received-rules'
import { writeRulesFile } from '../../../../shared/exchange/file/rules-file'
import { profileForYear } from '../../../../shared/rules/profile-for-year'

const rules = profileForYear('2023')
const refused = (text: string): string | undefined => {
  const read = parseRulesFile(text, 'regler.namndklar-regler')
  return read.ok ? undefined : read.problem.kind
}

describe('a year’s rules as a file', () => {
  it('come back as they were written', () => {
    const read = parseRulesFile(writeRulesFile(rules), 'regler.namndklar-regler')
    expect(read.ok && read.value.rules).toEqual(rules)
  })

  it.each([
    ['a matter’s file', '{"format":"namndklar","version":1,"matter":{}}', 'file-not-json'],
    ['a newer file', '{"format":"namndklar-rules","version":2,"rules":{}}', 'file-newer'],
    ['a file without a version', '{"format":"namndklar-rules","rules":{}}', 'file-unknown-version'],
    ['a file cut off', '{"format":"namndklar-rules","version":1,"rules":{"year":"20', 'file-cut-off'],
    ['a file of another shape', '{"format":"namndklar-rules","version":1,"rules":[]}', 'file-wrong-shape'],
    [
      'two criteria of one id',
      '{"format":"namndklar-rules","version":1,"rules":{"criteria":[{"id":"a"},{"id":"a"}]}}',
      'file-wrong-shape'
    ]
  ])('are refused from %s', (_, text, problem) => {
    expect(refused(text)).toBe(problem)
  })

  it.each([
    ['criteria', 'criteria'],
    ['classes', 'classes']
  ])('are refused with the id that two %s share', (_, rows) => {
    const text = `{"format":"namndklar-rules","version":1,"rules":{"${rows}":[{"id":"a"},{"id":"b"},{"id":"a"}]}}`
    expect(parseRulesFile(text, 'regler.namndklar-regler')).toEqual({
      ok: false,
      problem: { kind: 'file-wrong-shape', file: 'regler.namndklar-regler', place: 'två rader med samma id, ”a”,' }
    })
  })

  it.each(['2023', ' 2023 '])('stay confirmed in a matter of the same year (%j)', (year) => {
    expect(receivedRules({ ...rules, year: '2023 ' }, year)).toEqual({ ...rules, year: '2023 ' })
  })

  it.each([
    ['what was confirmed comes from the profile’s own year', { from: '2019', confirmed: 'yes' }, '2023'],
    ['what was only copied keeps the year it came from', { from: '2019', confirmed: '' }, '2019'],
    ['what says no year comes from the profile’s', { from: ' ', confirmed: '' }, '2023']
  ])('of another year: %s', (_, part, from) => {
    const received = receivedRules({ ...rules, entryBy: { value: '2023-05-17', source: 'Brev', ...part } }, '2026')
    expect(received.entryBy).toEqual({ value: '2023-05-17', source: 'Brev', from, confirmed: '' })
  })

  it('leave a line alone that says nothing', () => {
    const nothing = { value: ' ', source: '', from: '', confirmed: '' }
    expect(receivedRules({ ...rules, entryBy: nothing }, '2026').entryBy).toEqual(nothing)
  })

  it('wait for a yes, line by line and with their year, in a matter of another year', () => {
    const received = receivedRules(rules, '2026')
    expect(received.year).toBe('2026')
    expect(
      [...received.criteria, ...received.classes].every(({ from, confirmed }) => from === '2023' && confirmed === '')
    ).toBe(true)
    expect(received.entryBy).toMatchObject({ from: '2023', confirmed: '' })
    expect(received.winnersPlace).toEqual(rules.winnersPlace)
  })
})
