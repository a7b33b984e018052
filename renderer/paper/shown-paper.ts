import { paperKinds, type PaperKind } from '../../shared/domain/paper-kind'
import { kindsOfPapers } from '../../shared/text/fields/kinds-of-papers'
import type { ShownPaper } from '../state/navigation/navigation-context'

export const isShownPaper = (key: unknown): key is ShownPaper =>
  key === 'decision' || paperKinds.some((kind) => kind === key)

/** Which paper is meant: the decision alone is a part of the report. */
export const paperKindOf = (shown: ShownPaper): PaperKind => (shown === 'decision' ? 'staff-report' : shown)

export const shownWords = (shown: ShownPaper): string => (shown === 'decision' ? 'Beslutet' : kindsOfPapers[shown].name)
