import { expect, test } from 'vitest'
import { clausesWith } from '../../../../renderer/parts/words/clause-words'
import { sampleMatter } from '../../sample-matter'

test('another answer gives other clauses, and the matter is as it was', () => {
  const matter = sampleMatter()
  expect(clausesWith(matter, { form: 'note', immediateVerification: 'decision' })).toEqual([
    'Nämnden noterar anmälan och lägger ärendet till handlingarna.',
    'Exempelnämnden förklarar beslutet omedelbart justerat.'
  ])
  expect(matter.decision.form).toBe('approve')
})

test('nominating gives a clause for each unit', () => {
  expect(clausesWith(sampleMatter(), { form: 'nominate', immediateVerification: 'none' })).toHaveLength(2)
})
