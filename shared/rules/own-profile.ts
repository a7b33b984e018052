import { ruleLineNames, type RuleLine, type RuleLineName, type RuleProfile } from '../domain/rule-profile'
import { lineStanding } from './rule-standing'

const openLine: RuleLine = { value: '', source: '', from: '', confirmed: '' }
const isConfirmed = ({ confirmed }: { readonly confirmed: string }): boolean => confirmed === 'yes'

/** A user's profile as the start of a later year: what is confirmed counts from its year; lists nobody has confirmed are left out. */
export function ownProfile(profile: RuleProfile): RuleProfile {
  const dated = <Part extends { readonly from: string; readonly confirmed: string }>(part: Part): Part =>
    isConfirmed(part) ? { ...part, from: profile.year } : part
  const parts = <Part extends { readonly from: string; readonly confirmed: string }>(
    all: readonly Part[]
  ): readonly Part[] => (all.some(isConfirmed) ? all.map(dated) : [])
  const lines = Object.fromEntries(
    ruleLineNames.map((name) => [
      name,
      lineStanding(name, profile[name], profile.year).kind === 'confirmed' ? dated(profile[name]) : openLine
    ])
  ) as Record<RuleLineName, RuleLine>
  return { year: profile.year, classes: parts(profile.classes), criteria: parts(profile.criteria), ...lines }
}
