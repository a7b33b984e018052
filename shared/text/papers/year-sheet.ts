import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { toldApart } from '../../domain/answers/told-apart'
import { line } from '../../document/build'
import type { Block, Inline, PaperDocument, Section } from '../../document/document'
import { findDates } from '../../rules/find-dates'
import { answerOrGap } from '../fields/answer-or-gap'
import { awardWords } from '../language/award-words'
import { capitalised } from '../language/capitalised'
import { fieldLabel } from '../fields/field-label'
import { gapFor } from '../fields/gap-for'
import { heldTogether, noBreak } from '../language/held-together'
import { staffReportHead } from './letterhead'
import { dateLabel, dateSourceText, whenOnPaper } from '../sentences/matter-date-text'
import { yearSheetOpen } from './year-sheet-open'
import { yearSheetUnits } from './year-sheet-units'

const datesBlock = (matter: MatterDraft): Block => ({
  type: 'table',
  header: ['Vad', 'När', 'Enligt'],
  rows: findDates(matter).map((date) => [
    line(dateLabel(date, matter)),
    line(whenOnPaper(date, matter)),
    line(dateSourceText(date.source, matter))
  ])
})

function title(matter: MatterDraft): readonly Inline[] {
  const { awardYear } = matterAnswers(matter)
  const award = capitalised(awardWords(matter.committee).definite)
  return awardYear.kind === 'answered'
    ? line(`${award} ${awardYear.value}`)
    : line(`${award} `, { type: 'gap', gap: gapFor(awardYear, 'awardYear', fieldLabel('awardYear'), 'required') })
}

/** The year on one page, lying: units, classes, checklist and dates, as they stand. */
export function yearSheet(matter: MatterDraft): PaperDocument {
  const { registryNumber } = matterAnswers(matter)
  const called = { ...matter, units: toldApart(matter.units) }
  const section = (id: string, heading: string, blocks: readonly Block[]): readonly Section[] =>
    blocks.length > 0 ? [{ id, heading, blocks }] : []
  return {
    draft: false,
    orientation: 'landscape',
    head: {
      ...staffReportHead(matter),
      kind: 'Året på en sida',
      references: [line(`Dnr${noBreak}`, answerOrGap(registryNumber, 'registryNumber', heldTogether))],
      contact: [],
      addressee: []
    },
    title: { above: [], text: title(matter), below: [] },
    sections: [
      ...section('units', 'Enheter', yearSheetUnits(called)),
      ...section('open', 'Krav som inte är uppfyllda eller besvarade', yearSheetOpen(called)),
      ...section('dates', 'Datum', [datesBlock(matter)])
    ],
    sender: []
  }
}
