import { basisOf, verdictCounts, type Checklist, type Verdict } from '../../rules/checklist'
import { capitalised } from '../language/capitalised'
import { forYear } from '../fields/confirmed-words'
import { numberFirst } from '../language/number-first'
import { numberInText } from '../language/number-words'
import { unitsCounted } from '../language/units-counted'
import { openAnswers } from './verdict-text'

const every = (count: number): string => {
  if (count === 1) return 'enheten'
  return count === 2 ? 'båda enheterna' : `alla ${unitsCounted(count)}`
}

/** What keeps verdicts open: answers that are missing, that cannot be read, or some of each. */
function openOf({ units }: Checklist): 'missing' | 'unread' | 'both' {
  const open = units.filter(({ verdict }) => verdict === 'unknown').map(openAnswers)
  if (open.every(({ unread }) => unread === 0)) return 'missing'
  return open.every(({ missing }) => missing === 0) ? 'unread' : 'both'
}

const openForAll = {
  missing: 'Uppgifter saknas',
  unread: 'Uppgifter kan inte läsas',
  both: 'Uppgifter saknas eller kan inte läsas'
}
const openForSome = {
  missing: 'saknas uppgifter',
  unread: 'kan uppgifter inte läsas',
  both: 'saknas uppgifter eller går inte att läsa'
}

const allAlike: Record<Verdict, (count: number, demands: string, open: string) => string> = {
  met: (count, demands) => `${capitalised(every(count))} uppfyller ${demands}.`,
  notMet: (count, demands) =>
    count === 1 ? `Enheten uppfyller inte ${demands}.` : `Ingen av ${unitsCounted(count)} uppfyller ${demands}.`,
  unknown: (count, demands, open) => `${open} för att säga om ${every(count)} uppfyller ${demands}.`
}

/** Some of each: `Två av fem enheter uppfyller årets krav för att delta, en gör det inte, och för två saknas uppgifter.` */
function mixed(
  { met, notMet, unknown }: Record<Verdict, number>,
  all: number,
  demands: string,
  openAs: string
): string {
  const lead = met > 0 ? met : notMet
  const said = met > 0 ? 'uppfyller' : 'uppfyller inte'
  const failing = met > 0 && notMet > 0 ? [`${numberInText(notMet)} gör det inte`] : []
  const open = unknown > 0 ? [`för ${numberInText(unknown)} ${openAs}`] : []
  const rest = [...failing, ...open]
  const tail = rest.length === 1 ? `, och ${rest.join()}` : `, ${rest.join(', och ')}`
  return `${numberFirst(lead)} av ${unitsCounted(all)} ${said} ${demands}${tail}.`
}

function unconfirmedText({ required, year }: Checklist): string {
  const waiting = required.filter(({ standing }) => standing.kind !== 'confirmed').length
  if (waiting === required.length) return `Kraven är inte bekräftade ${forYear(year)}.`
  return waiting === 1
    ? `Ett av kraven är inte bekräftat ${forYear(year)}.`
    : `${numberFirst(waiting)} av kraven är inte bekräftade ${forYear(year)}.`
}

/** The sum of the matter's checklist: how the units stand, and whether what they stand to is known to be the year's. */
export function eligibleSum(checklist: Checklist): string {
  const all = checklist.units.length
  if (all === 0) return 'Inga enheter är registrerade än.'
  const basis = basisOf(checklist.required)
  if (basis === 'none') return `Inga krav för att delta är kända ${forYear(checklist.year)}.`
  const counts = verdictCounts(checklist)
  const demands = basis === 'confirmed' ? 'årets krav för att delta' : 'kraven för att delta'
  const open = openOf(checklist)
  const alike = (['met', 'notMet', 'unknown'] as const).find((verdict) => counts[verdict] === all)
  const sum =
    alike === undefined
      ? mixed(counts, all, demands, openForSome[open])
      : allAlike[alike](all, demands, openForAll[open])
  return basis === 'confirmed' ? sum : `${sum} ${unconfirmedText(checklist)}`
}
