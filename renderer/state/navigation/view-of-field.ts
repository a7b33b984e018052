import type { FieldPath, PartPath, RowPath } from '../../../shared/domain/paths/matter-path'
import { sectionPath } from '../../../shared/text/fields/section-path'
import type { Anchor } from './anchor'
import type { ViewId } from './view-id'

type FirstStep<Path extends string> = Path extends `${infer First}.${string}` ? First : Path
/** A row stands below its list, whose first step is among these. */
type Root = FirstStep<Exclude<Anchor, RowPath>>

/** Which view holds the field at a path, by the path's first step. */
const homes: Record<Root, ViewId> = {
  changed: 'committee',
  committee: 'committee',
  awardYear: 'committee',
  registryNumber: 'committee',
  reportDate: 'committee',
  officer: 'committee',
  meeting: 'committee',
  preparation: 'committee',
  target: 'committee',
  exchange: 'committee',
  units: 'units',
  removedUnits: 'units',
  texts: 'texts',
  review: 'review',
  letStand: 'review',
  decision: 'decision',
  minutes: 'minutes',
  earlierItems: 'minutes',
  rules: 'rules',
  papers: 'papers',
  issued: 'papers',
  copiedOut: 'papers',
  copied: 'next-year',
  participation: 'next-year',
  histories: 'history',
  missing: 'history',
  versions: 'versions'
}

/** Fields that stand somewhere else than the rest of their kind. */
const exceptions = {
  'committee.dayCounts': 'dates',
  'meeting.papersBy': 'dates',
  'meeting.otherDates': 'dates',
  'committee.awardSpelling': 'decision',
  'committee.wording': 'decision',
  'committee.sectionOrder': 'texts',
  'committee.headings': 'texts',
  'committee.proposalHeading': 'texts',
  'committee.signaturePlace': 'texts'
} as const satisfies { [Path in FieldPath | PartPath]?: ViewId }
const ofMinutes = (['reservation', 'statement', 'alternatesStatement', 'recusal'] as const).map(sectionPath)

const viewAt: ReadonlyMap<string, ViewId> = new Map<string, ViewId>([
  ...Object.entries(homes),
  ...Object.entries(exceptions),
  ...ofMinutes.map((path) => [path, 'minutes'] as const)
])

export function viewOfField(path: Anchor): ViewId {
  const [first = '', second = ''] = path.split('.')
  return viewAt.get(`${first}.${second}`) ?? viewAt.get(first) ?? 'committee'
}
