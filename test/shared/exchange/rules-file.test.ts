import { describe, expect, it } from 'vitest'
import { parseRulesFile } from '../../../shared/exchange/parse-rules-file'
import { receivedRules } from '../../../shared/exchange/received-rules'
import { writeRulesFile } from '../../../shared/exchange/rules-file'
import { profileForYear } from '../../../shared/rules/profile-for-year'

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
    ['two criteria of one id', '{"format":"namndklar-rules","version":1,"rules":{"criteria":[{"id":"a"},{"id":"a"}]}}', 'file-wrong-shape']
  ])('are refused from %s', (_, text, problem) => {
    expect(refused(text)).toBe(problem)
  })

  it('stay confirmed in a matter of the same year', () => {
    expect(receivedRules(rules, '2023')).toEqual(rules)
  })

  it('wait for a yes, line by line and with their year, in a matter of another year', () => {
    const received = receivedRules(rules, '2026')
    expect(received.year).toBe('2026')
    expect([...received.criteria, ...received.classes].every(({ from, confirmed }) => from === '2023' && confirmed === '')).toBe(true)
    expect(received.entryBy).toMatchObject({ from: '2023', confirmed: '' })
    expect(received.winnersPlace).toEqual(rules.winnersPlace)
  })
})
