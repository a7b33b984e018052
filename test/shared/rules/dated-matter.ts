import type { MatterDraft } from '../../../shared/domain/matter'
import { matterSchema } from '../../../shared/domain/matter'

interface Dates {
  meeting?: string
  otherMeetings?: string
  extractBy?: string
  confirmed?: string
  kind?: string
  verificationDays?: string
  immediate?: string
  verifiedOn?: string
}

/** A matter of which the test says the dates and nothing else. */
export const datedMatter = ({
  meeting = '',
  otherMeetings = '',
  extractBy = '',
  confirmed = 'yes',
  kind = 'committee',
  verificationDays = '',
  immediate = 'none',
  verifiedOn = ''
}: Dates): MatterDraft => {
  const year = /^\d{4}/.exec(extractBy)?.[0] ?? '2023'
  return matterSchema.parse({
    id: '00000000-0000-4000-8000-000000000001',
    awardYear: year,
    committee: { kind, name: 'Exempelnämnden', dayCounts: { verification: { days: verificationDays } } },
    rules: { extractBy: { value: extractBy, source: 'Årets anvisningar', from: year, confirmed } },
    meeting: { date: meeting, otherDates: otherMeetings },
    minutes: { verifiedOn },
    decision: { form: 'approve', immediateVerification: immediate }
  })
}
