import { valueOf } from '../../domain/reading/answer'
import { readYear } from '../../domain/reading/read-number'
import { knownProfile, knownProfiles } from '../../rules/known-years/known-profile'

/** What the program knows of a year, told before a matter is made for it. */
export function yearKnown(typed: string): string {
  const year = valueOf(readYear(typed))
  if (year === undefined) return 'Året styr vilka regler som gäller, till exempel 2023.'
  if (knownProfile(String(year))) return `Reglerna för ${year} finns i programmet, med källa på varje rad.`
  if (knownProfiles.some((profile) => Number(profile.year) < year)) {
    return `Reglerna för ${year} är inte kända. Ärendet börjar med de senast kända, och varje sådan rad är märkt som inte bekräftad.`
  }
  return `Inga regler är kända för ${year}. Ärendet börjar utan regler.`
}
