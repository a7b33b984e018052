import type { RuleProfile } from '../../domain/rule-profile'
import { year2014 } from './year-2014'
import { year2019 } from './year-2019'
import { year2023 } from './year-2023'
import { year2024 } from './year-2024'

/** The attested years, oldest first. Nothing was found for 2025 and later: no values are shipped for them. */
export const knownProfiles: readonly RuleProfile[] = [year2014, year2019, year2023, year2024]

/** The rules of an attested year, or undefined for a year of which nothing was found. */
export const knownProfile = (year: string): RuleProfile | undefined =>
  knownProfiles.find((profile) => profile.year === year)
