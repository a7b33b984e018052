import { describe, expect, test } from 'vitest'
import type { FindingKind } from '../../../shared/domain/finding'
import type { MatterDraft } from '../../../shared/domain/matter'
import { letStand, remainingFindings } from '../../../shared/review/let-stand'
import { remainingClashes } from '../../../shared/review/remaining-clashes'
import { review } from '../../../shared/review/review'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { matterOf } from '../../builders/matter'
import { lineOf } from '../../builders/profile'
import { edited } from './edited'

const found = (matter: MatterDraft, kind: FindingKind) => review(matter).filter((each) => each.kind === kind)

describe('a finding leads to where the fault lies', () => {
  test('to the text, when the rule is of the matter’s own year', () => {
    const matter = matterOf({ texts: { views: edited('Bidraget ska ha lämnats in senast den 19 maj 2023.') } })
    expect(found(matter, 'deadlineAgainstRules')).toMatchObject([
      {
        spot: { path: 'texts.views' },
        mend: { from: 'den 19 maj 2023', to: 'den 17 maj 2023' },
        quote: 'Bidraget ska ha lämnats in senast den 19 maj 2023.'
      }
    ])
  })

  test('to the rule, when the rule is of another year than the matter and the text is not', () => {
    const matter = matterOf({
      awardYear: '2026',
      rules: { entryBy: lineOf('2024-05-17') },
      texts: { views: edited('Bidraget ska ha lämnats in senast den 13 maj 2026.') }
    })
    const [finding] = found(matter, 'deadlineAgainstRules')
    expect(finding).toMatchObject({ spot: { path: 'rules.entryBy' } })
    expect(finding?.mend).toBeUndefined()
    expect(finding?.message).toContain('i reglerna står den 17 maj 2024 i ett ärende för 2026. Rätta regeln.')
  })

  test('to the rule, when the program composed the words of it', () => {
    const matter = matterOf({ awardYear: '2026', rules: { afterEntry: lineOf('platsbesök hösten 2025') } })
    const [finding] = found(matter, 'wrongYear')
    expect(finding?.spot?.path).toBe('rules.afterEntry')
    const stood = finding && letStand(matter, finding)
    expect(stood && remainingFindings(stood, review(stood)).filter(({ kind }) => kind === 'wrongYear')).toEqual([])
    const changed = stood && {
      ...stood,
      rules: { ...stood.rules, afterEntry: { ...stood.rules.afterEntry, value: 'platsbesök våren 2025' } }
    }
    expect(
      changed && remainingFindings(changed, review(changed)).filter(({ kind }) => kind === 'wrongYear')
    ).not.toEqual([])
  })
})

describe('a contradiction that is let stand', () => {
  const sample = sampleMatter('')
  const late = (verifiedOn: string): MatterDraft => ({ ...sample, minutes: { ...sample.minutes, verifiedOn } })
  const kinds = (matter: MatterDraft) => remainingClashes(matter).map(({ kind }) => kind)

  test('stays away from field, paper and check, and takes no other with it', () => {
    const matter = late('2023-06-01')
    const [finding] = review(matter).filter(({ kind }) => kind === 'dateOrder')
    expect(kinds(matter)).toEqual(['dateOrder', 'unitsFailing'])
    expect(finding && kinds(letStand(matter, finding))).toEqual(['unitsFailing'])
  })

  test('comes back once any of its facts changes', () => {
    const matter = late('2023-06-01')
    const [finding] = review(matter).filter(({ kind }) => kind === 'dateOrder')
    const stood = finding && letStand(matter, finding)
    expect(stood && kinds({ ...stood, meeting: { ...stood.meeting, date: '2023-06-21' } })).toContain('dateOrder')
  })
})
