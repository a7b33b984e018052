import type { Day } from '../domain/day'
import type { MatterDraft } from '../domain/matter'
import { cleanLine } from '../domain/text-policy'
import { readable } from '../document/paragraphs'
import { writePlainText } from '../document/plain-text'
import type { ArchivedPaper } from './archive-papers'
import { checklistText } from './checklist-text'
import { dateLines } from './date-lines'
import { matterTitle } from './paper-title'
import { paperWords } from './paper-words'
import { unitLine } from './unit-line'

interface Told {
  matter: MatterDraft
  facts: string[]
  papers: ArchivedPaper[]
  leftOut: string[]
  archivedOn: Day
}

const rule = '='.repeat(72)
const part = (title: string, lines: string[]): string[] => (lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines])
const listed = (lines: string[]): string[] => lines.map((line) => `- ${line}`)

const units = ({ units: all, rules }: MatterDraft): string[] =>
  all.map((unit) => [cleanLine(unit.name) || 'Enhet utan namn', unitLine(rules, unit)].filter((words) => words !== '').join(': '))

/** A matter to be read without the program: its facts, its units, how they stand to the year's rules, and every paper's text. */
export const archiveReadingCopy = ({ matter, facts, papers, leftOut, archivedOn }: Told): string =>
  [
    readable(matterTitle(matter)),
    '',
    ...facts,
    ...part('Papper som ingår', listed(papers.map(({ paper }) => paperWords[paper]))),
    ...part('Papper som inte ingår', listed(leftOut)),
    ...part('Enheter', listed(units(matter))),
    ...part('Årets krav', checklistText(matter)),
    ...part('Datum', dateLines(matter, archivedOn)),
    ...papers.flatMap(({ paper, document }) => ['', rule, paperWords[paper], rule, '', writePlainText(document).trimEnd()]),
    ''
  ].join('\n')
