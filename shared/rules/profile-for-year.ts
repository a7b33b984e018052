import { valueOf } from '../domain/answer'
import { readYear } from '../domain/read-number'
import { ruleLineNames, type RuleLine, type RuleLineName, type RuleProfile } from '../domain/rule-profile'
import { knownProfile, knownProfiles } from './known-years/known-profile'

const openLine: RuleLine = { value: '', source: '', from: '', confirmed: '' }
const unconfirmed = <Part extends { confirmed: string }>(part: Part): Part => ({ ...part, confirmed: '' })

/**
 * The rules that a year starts from: its own where they are attested, else the newest attested value of each line before
 * it, each with the year it came from and not confirmed. Lines never attested are open,
 * and so is everything where no year can be read.
 */
export function profileForYear(year: string): RuleProfile {
  const asked = valueOf(readYear(year))
  const known = knownProfile(String(asked))
  if (known) return known
  const earlier = knownProfiles.filter((profile) => asked !== undefined && Number(profile.year) < asked).reverse()
  const newest = <Part>(parts: (profile: RuleProfile) => Part[]): Part[] => earlier.map(parts).find(({ length }) => length > 0) ?? []
  const lines = Object.fromEntries(
    ruleLineNames.map((name) => {
      const attested = earlier.map((profile) => profile[name]).find(({ value }) => value !== '')
      return [name, attested ? unconfirmed(attested) : openLine]
    })
  ) as Record<RuleLineName, RuleLine>
  return {
    year,
    classes: newest(({ classes }) => classes).map(unconfirmed),
    criteria: newest(({ criteria }) => criteria).map(unconfirmed),
    ...lines
  }
}
