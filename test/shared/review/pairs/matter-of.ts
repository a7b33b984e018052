import type { MatterDraft } from '../../../../shared/domain/matter'
import type { RuleProfile } from '../../../../shared/domain/rule-profile'
import { profileForYear } from '../../../../shared/rules/profile-for-year'
import { sampleMatter } from '../../../../shared/sample/sample-matter'

/** The rules as they stand when someone has given each of them a value of the year. */
const confirmed = (year: string): RuleProfile =>
  JSON.parse(
    JSON.stringify(profileForYear(year))
      .replace(/"value":"\d{4}-/g, `"value":"${year}-`)
      .replace(/"confirmed":""/g, '"confirmed":"yes"')
  ) as RuleProfile

/** The sample matter moved to another year. */
export function matterOf(year: string): MatterDraft {
  const sample = sampleMatter('')
  const moved = (day: string): string => day.replace(/^2023/, year)
  return {
    ...sample,
    awardYear: year,
    registryNumber: `EXN ${year}/41`,
    reportDate: moved(sample.reportDate),
    rules: confirmed(year),
    meeting: { ...sample.meeting, date: moved(sample.meeting.date), papersBy: moved(sample.meeting.papersBy) },
    preparation: { ...sample.preparation, groupDate: moved(sample.preparation.groupDate) },
    target: { ...sample.target, source: `verksamhetsplanen för ${year}` },
    units: sample.units.map((unit) => ({
      ...unit,
      entrySubmitted: moved(unit.entrySubmitted),
      withdrawnOn: moved(unit.withdrawnOn)
    }))
  }
}
