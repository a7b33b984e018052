import type { ViewId } from './view-id'

/** Which view holds the field at a path, by the path's first step. */
const homes: Record<string, ViewId> = {
  committee: 'committee',
  awardYear: 'committee',
  registryNumber: 'committee',
  reportDate: 'committee',
  officer: 'committee',
  meeting: 'committee',
  preparation: 'committee',
  target: 'committee',
  units: 'units',
  removedUnits: 'units',
  texts: 'texts',
  review: 'review',
  decision: 'decision',
  minutes: 'minutes',
  rules: 'rules',
  papers: 'papers',
  copied: 'next-year',
  histories: 'history',
  missing: 'history',
  versions: 'versions'
}

/** Fields that stand somewhere else than the rest of their kind. */
const exceptions: Record<string, ViewId> = {
  'committee.dayCounts': 'dates',
  'meeting.papersBy': 'dates',
  'meeting.otherDates': 'dates',
  'committee.awardSpelling': 'decision',
  'committee.wording': 'decision',
  'committee.sectionOrder': 'texts',
  'committee.headings': 'texts',
  'committee.proposalHeading': 'texts',
  'committee.signaturePlace': 'texts',
  'texts.reservation': 'minutes',
  'texts.statement': 'minutes',
  'texts.alternatesStatement': 'minutes',
  'texts.recusal': 'minutes'
}

export function viewOfField(path: string): ViewId {
  const [first = '', second = ''] = path.split('.')
  return exceptions[`${first}.${second}`] ?? homes[first] ?? 'committee'
}
