import type { MatterDraft } from '../../../../shared/domain/matter'
import { profileForYear } from '../../../../shared/rules/profile-for-year'
import { sampleMatter } from '../../../../shared/sample/sample-matter'

/** The sample matter moved to another year, as it stands before its rules are confirmed. */
export function matterOf(year: string): MatterDraft {
  const sample = sampleMatter('')
  const moved = (day: string): string => day.replace(/^2023/, year)
  return {
    ...sample,
    awardYear: year,
    registryNumber: `EXN ${year}/41`,
    reportDate: moved(sample.reportDate),
    rules: profileForYear(year),
    meeting: { ...sample.meeting, date: moved(sample.meeting.date), papersBy: moved(sample.meeting.papersBy) },
    preparation: { ...sample.preparation, groupDate: moved(sample.preparation.groupDate) },
    target: { ...sample.target, source: `verksamhetsplanen för ${year}` },
    units: sample.units.map((unit) => ({ ...unit, entrySubmitted: moved(unit.entrySubmitted), withdrawnOn: moved(unit.withdrawnOn) }))
  }
}
