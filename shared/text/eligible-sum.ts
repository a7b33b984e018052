import { basisOf, verdictCounts, type Checklist, type Verdict } from '../rules/checklist'
import { capitalised } from './capitalised'
import { forYear } from './confirmed-words'
import { numberFirst } from './number-first'
import { numberInText } from './number-words'
import { unitsCounted } from './units-counted'

const every = (count: number): string => {
  if (count === 1) return 'enheten'
  return count === 2 ? 'båda enheterna' : `alla ${unitsCounted(count)}`
}

const allAlike: Record<Verdict, (count: number, demands: string) => string> = {
  met: (count, demands) => `${capitalised(every(count))} uppfyller ${demands}.`,
  notMet: (count, demands) =>
    count === 1 ? `Enheten uppfyller inte ${demands}.` : `Ingen av ${unitsCounted(count)} uppfyller ${demands}.`,
  unknown: (count, demands) => `Uppgifter saknas för att säga om ${every(count)} uppfyller ${demands}.`
}

/** Some of each: `Två av fem enheter uppfyller årets krav för att delta, en gör det inte, och för två saknas uppgifter.` */
function mixed({ met, notMet, unknown }: Record<Verdict, number>, all: number, demands: string): string {
  const lead = met > 0 ? met : notMet
  const said = met > 0 ? 'uppfyller' : 'uppfyller inte'
  const failing = met > 0 && notMet > 0 ? [`${numberInText(notMet)} gör det inte`] : []
  const open = unknown > 0 ? [`för ${numberInText(unknown)} saknas uppgifter`] : []
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
  const alike = (['met', 'notMet', 'unknown'] as const).find((verdict) => counts[verdict] === all)
  const sum = alike === undefined ? mixed(counts, all, demands) : allAlike[alike](all, demands)
  return basis === 'confirmed' ? sum : `${sum} ${unconfirmedText(checklist)}`
}
