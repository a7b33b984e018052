import { describe, expect, it } from 'vitest'
import { checklist } from '../../../shared/rules/checklist'
import { matterSchema } from '../../../shared/domain/matter'
import { year2014 } from '../../../shared/rules/known-years/year-2014'
import { eligibleSum } from '../../../shared/text/eligible-sum'
import { verdictTag } from '../../../shared/text/verdict-tag'

const matterWith = (...answers: string[]) =>
  matterSchema.parse({
    id: '00000000-0000-4000-8000-000000000000',
    awardYear: '2014',
    rules: year2014,
    units: answers.map((financedByCity, place) => ({
      id: `00000000-0000-4000-8000-00000000000${place + 1}`,
      financedByCity,
      state: 'registered'
    }))
  })
const sum = (...answers: string[]): string => eligibleSum(checklist(matterWith(...answers)))
const tags = (...answers: string[]): string[] => checklist(matterWith(...answers)).units.map(verdictTag)

describe('the sum of the checklist', () => {
  it.each([
    [[], 'Inga enheter är registrerade än.'],
    [['yes'], 'Enheten uppfyller årets krav för att delta.'],
    [['no'], 'Enheten uppfyller ännu inte årets krav för att delta.'],
    [['yes', 'no', ''], 'En av tre enheter uppfyller årets krav för att delta.'],
    [['no', ''], 'Ingen av två enheter uppfyller årets krav för att delta.'],
    [['yes', 'yes', 'yes'], 'Alla tre enheter uppfyller årets krav för att delta.'],
    [['yes', 'yes'], 'Båda enheterna uppfyller årets krav för att delta.']
  ])('%j', (answers, sentence) => {
    expect(sum(...answers)).toBe(sentence)
  })

  it('stands on each unit as a tag of its own', () => {
    expect(tags('yes', 'no', '')).toEqual(['Uppfyller kraven', '1 krav inte uppfyllt', '1 uppgift saknas'])
  })
})
