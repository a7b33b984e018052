import type { CriterionOutcome } from '../../../shared/rules/checklist'
import { standingMark } from '../../../shared/text/fields/confirmed-words'
import { sourceText } from '../../../shared/text/fields/source-text'

/** Where a criterion comes from, and whether anyone has confirmed that it holds this year. */
export const provenance = ({ criterion, standing }: CriterionOutcome, year: string): string =>
  [sourceText(criterion.source), standingMark(standing, year)].filter((part) => part !== '').join(' · ')
