import { ruleLineNames, type RuleLine, type RuleLineName, type RuleProfile } from '../domain/rule-profile'
import { knownProfile, knownProfiles } from './known-years/known-profile'

const openLine: RuleLine = { value: '', source: '', from: '', confirmed: '' }
const unconfirmed = <Part extends { confirmed: string }>(part: Part): Part => ({ ...part, confirmed: '' })

const isConfirmed = ({ confirmed }: { confirmed: string }): boolean => confirmed === 'yes'

/** A user's profile as the start of a later year: what is confirmed counts from its year; lists nobody has confirmed are left out. */
function ownProfile(profile: RuleProfile): RuleProfile {
  const dated = <Part extends { from: string; confirmed: string }>(part: Part): Part =>
    isConfirmed(part) ? { ...part, from: profile.year } : part
  const parts = <Part extends { from: string; confirmed: string }>(all: Part[]): Part[] => (all.some(isConfirmed) ? all.map(dated) : [])
  const lines = Object.fromEntries(
    ruleLineNames.map((name) => [name, isConfirmed(profile[name]) ? dated(profile[name]) : openLine])
  ) as Record<RuleLineName, RuleLine>
  return { year: profile.year, classes: parts(profile.classes), criteria: parts(profile.criteria), ...lines }
}

/**
 * The rules that a year starts from: its own where they are attested, else the newest attested value of each line before
 * it, each with the year it came from and not confirmed. Lines never attested are open. What users have confirmed in
 * profiles of their own counts as attested, before what the program knows of the same year.
 */
export function profileForYear(year: string, own: RuleProfile[] = []): RuleProfile {
  const known = knownProfile(year)
  if (known) return known
  const earlier = [...own.map(ownProfile), ...knownProfiles]
    .filter((profile) => profile.year < year)
    .sort((a, b) => b.year.localeCompare(a.year))
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
