import { matterAnswers } from '../../../shared/domain/answers/matter-answers'
import { unitAnswers } from '../../../shared/domain/answers/unit-answers'
import { yearOfMatter } from '../../../shared/domain/answers/read-matter-day'
import type { MatterDraft } from '../../../shared/domain/matter'
import { paperKinds, sectionedPaperKinds } from '../../../shared/domain/paper-kind'
import { checklist } from '../../../shared/rules/checklist'
import { confirmedRules } from '../../../shared/rules/confirmed-rules'
import { participatingUnits } from '../../../shared/rules/participating-units'
import { unreadableFields } from '../../../shared/text/fields/unreadable-fields'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { composeSections } from '../../../shared/text/papers/compose-sections'
import { paperGaps } from '../../../shared/text/sentences/required-answers'

/** Everything that is remembered of a matter. */
export const derived = (matter: MatterDraft): Readonly<Record<string, unknown>> => ({
  answers: matterAnswers(matter),
  units: matter.units.map((unit) => [unitAnswers(unit), unitAnswers(unit, yearOfMatter(matter))]),
  rules: confirmedRules(matter),
  checklist: checklist(matter),
  participating: participatingUnits(matter.units),
  unreadable: unreadableFields(matter),
  sections: sectionedPaperKinds.map((kind) => composeSections(kind, matter)),
  papers: paperKinds.map((kind) => composePaper(kind, matter)),
  gaps: paperKinds.map((kind) => paperGaps(kind, matter, composePaper(kind, matter)))
})
