import { valueOf } from '../domain/reading/answer'
import { readYear } from '../domain/reading/read-number'
import {
  ruleLineNames,
  type Criterion,
  type RuleLine,
  type RuleLineName,
  type RuleProfile
} from '../domain/rule-profile'
import { knownProfile, knownProfiles } from './known-years/known-profile'
import { ownProfile } from './own-profile'

const openLine: RuleLine = { value: '', source: '', from: '', confirmed: '' }
const unconfirmed = <Part extends { readonly confirmed: string }>(part: Part): Part => ({ ...part, confirmed: '' })

/** A document that is silent on a rule does not repeal it: each kind of criterion is taken as the newest year that names it. */
function newestCriteria(newestFirst: readonly RuleProfile[]): readonly Criterion[] {
  const lineOf = ({ kind, id }: Criterion): string => (kind === 'ownQuestion' ? id : kind)
  const named = new Set<string>()
  return newestFirst.flatMap(({ criteria }) => {
    const fresh = criteria.filter((criterion) => !named.has(lineOf(criterion)))
    for (const criterion of fresh) named.add(lineOf(criterion))
    return fresh
  })
}

/**
 * The rules that a year starts from: its own where they are attested, else the newest attested value of each line
 * before it, each with the year it came from and not confirmed. Lines never attested are open, and so is everything
 * where no year can be read. What users have confirmed in profiles of their own counts as attested, before what the
 * program knows of the same year.
 */
export function profileForYear(year: string, own: readonly RuleProfile[] = []): RuleProfile {
  const asked = valueOf(readYear(year))
  const known = knownProfile(String(asked))
  if (known) return known
  const earlier = [...own.map(ownProfile), ...knownProfiles]
    .filter((profile) => asked !== undefined && Number(profile.year) < asked)
    .sort((a, b) => Number(b.year) - Number(a.year))
  const newest = <Part>(parts: (profile: RuleProfile) => readonly Part[]): readonly Part[] =>
    earlier.map(parts).find(({ length }) => length > 0) ?? []
  const lines = Object.fromEntries(
    ruleLineNames.map((name) => {
      const attested = earlier.map((profile) => profile[name]).find(({ value }) => value !== '')
      return [name, attested ? unconfirmed(attested) : openLine]
    })
  ) as Record<RuleLineName, RuleLine>
  return {
    year,
    classes: newest(({ classes }) => classes).map(unconfirmed),
    criteria: newestCriteria(earlier).map(unconfirmed),
    ...lines
  }
}
