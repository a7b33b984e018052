import type { ComponentType } from 'react'
import { CommitteeView } from '../../views/committee/committee-view'
import { DecisionView } from '../../views/decision/decision-view'
import { DatesView } from '../../views/dates/dates-view'
import { HistoryView } from '../../views/history/history-view'
import { MinutesView } from '../../views/minutes/minutes-view'
import { YearTurnView } from '../../views/next-year/year-turn-view'
import { OverviewView } from '../../views/overview/overview-view'
import { PapersView } from '../../views/papers/papers-view'
import { ReviewView } from '../../views/review/review-view'
import { RulesView } from '../../views/rules/rules-view'
import { TextsView } from '../../views/texts/texts-view'
import { UnitsView } from '../../views/units/units-view'
import { VersionsView } from '../../views/versions/versions-view'
import type { ViewId } from '../../state/navigation/view-id'

export interface View {
  id: ViewId
  title: string
  /** The part of the way that it belongs to, or none: then it is reached from elsewhere. */
  part: 'whole' | 'before' | 'after' | 'year' | null
  body: ComponentType
}

export const parts = [
  { id: 'whole', title: null },
  { id: 'before', title: 'Före sammanträdet' },
  { id: 'after', title: 'Efter sammanträdet' },
  { id: 'year', title: 'Året' }
] as const

/** The way through the year, in order: one line per view. */
export const views: readonly View[] = [
  { id: 'overview', title: 'Översikt', part: 'whole', body: OverviewView },
  { id: 'committee', title: 'Nämnd och möte', part: 'before', body: CommitteeView },
  { id: 'rules', title: 'Årets regler', part: 'before', body: RulesView },
  { id: 'units', title: 'Enheter', part: 'before', body: UnitsView },
  { id: 'decision', title: 'Beslut', part: 'before', body: DecisionView },
  { id: 'texts', title: 'Texter', part: 'before', body: TextsView },
  { id: 'review', title: 'Granskning', part: 'before', body: ReviewView },
  { id: 'papers', title: 'Papper', part: 'before', body: PapersView },
  { id: 'minutes', title: 'Protokoll', part: 'after', body: MinutesView },
  { id: 'dates', title: 'Datum', part: 'year', body: DatesView },
  { id: 'history', title: 'Tidigare år', part: 'year', body: HistoryView },
  { id: 'next-year', title: 'Från förra året', part: 'year', body: YearTurnView },
  { id: 'versions', title: 'Tidigare versioner', part: null, body: VersionsView }
]
