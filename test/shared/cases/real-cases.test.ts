import { expect, test } from 'vitest'
import { knownProfile } from '../../../shared/rules/known-years/known-profile'
import { composeSections } from '../../../shared/text/papers/compose-sections'
import { unreadableFields } from '../../../shared/text/fields/unreadable-fields'
import { readCase } from './read-case'

test.each(['2014-socialnamnden', '2023-socialnamnden', '2024-bromma'])(
  '%s follows the rules of its year, and every field can be read',
  (name) => {
    const matter = readCase(name)
    expect(matter.rules).toEqual(knownProfile(matter.awardYear))
    expect(unreadableFields(matter)).toEqual([])
    for (const kind of ['staff-report', 'minutes-extract'] as const) {
      expect(composeSections(kind, matter).filter(({ stale }) => stale)).toEqual([])
    }
  }
)
