import type { Day } from '../../domain/reading/day'
import type { MatterDraft } from '../../domain/matter'
import { cleanLine } from '../../domain/reading/text-policy'
import { toldApart } from '../../domain/answers/told-apart'
import { readable } from '../../document/paragraphs'
import { writePlainText } from '../../document/plain-text'
import { rulesOf } from '../../rules/rules-of'
import type { ArchivedAs, ArchivedPaper } from './archive-papers'
import { checklistText } from '../../text/sentences/checklist-text'
import { dateLines } from '../../text/sentences/date-lines'
import { standingLines } from '../issued-text'
import { matterTitle } from '../../text/papers/paper-title'
import { unitLine } from '../../text/fields/unit-line'

interface Told {
  matter: MatterDraft
  facts: readonly string[]
  papers: readonly ArchivedPaper[]
  leftOut: readonly string[]
  archivedOn: Day
}

const rule = '='.repeat(72)
const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines]
const listed = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`)

const namesOf = (papers: readonly ArchivedPaper[], as: ArchivedAs): readonly string[] =>
  papers.filter((each) => each.as === as).map(({ words }) => words)

const units = (matter: MatterDraft): readonly string[] => {
  const rules = rulesOf(matter)
  return toldApart(matter.units).map((unit) =>
    [cleanLine(unit.name) || 'Enhet utan namn', unitLine(rules, unit)].filter((words) => words !== '').join(': ')
  )
}

/** A matter to be read without the program: its facts, its units, how they stand to the year's rules, and every paper's text. */
export const archiveReadingCopy = ({ matter, facts, papers, leftOut, archivedOn }: Told): string =>
  [
    readable(matterTitle(matter)),
    '',
    ...facts,
    ...part('Handlingar som gått ut', listed(namesOf(papers, 'issued'))),
    ...part('Papper som gjordes ur ärendet när paketet gjordes', listed(namesOf(papers, 'composed'))),
    ...part('Papper som inte ingår', listed(leftOut)),
    ...part('Vad som står fast', listed(standingLines(matter))),
    ...part('Registret som det är nu', listed(units(matter))),
    ...part('Årets krav', checklistText(matter)),
    ...part('Datum', dateLines(matter, archivedOn)),
    ...papers.flatMap(({ words, document }) => ['', rule, words, rule, '', writePlainText(document).trimEnd()]),
    ''
  ].join('\n')
