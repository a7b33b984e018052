import type { Committee } from '../domain/committee'
import type { ClausePair, ReportAgainstMinutes } from '../domain/report-against-minutes'
import { capitalised } from '../text/language/capitalised'
import { committeeWords } from '../text/language/committee-words'
import { enumerate } from '../text/language/enumerate'

const listed = (names: readonly string[]): string => {
  const named = enumerate(names)
  return named.kind === 'inline' ? named.text : named.names.join('; ')
}

const sentenceOf = (pair: ClausePair): readonly string[] => {
  switch (pair.kind) {
    case 'same':
      return []
    case 'changed':
      return [`Ändrad beslutssats. Förslaget: ”${pair.proposed}” Beslutet: ”${pair.decided}”`]
    case 'struck':
      return [`Struken beslutssats: ”${pair.proposed}”`]
    case 'added':
      return [`Tillagd beslutssats: ”${pair.decided}”`]
  }
}

const verificationText = ({ proposed, decided }: ReportAgainstMinutes['verification']): readonly string[] => {
  if (proposed === decided) return []
  if (proposed) return ['Omedelbar justering föreslogs men beslutades inte.']
  return ['Omedelbar justering beslutades utan att ha föreslagits.']
}

const names = (lead: string, given: readonly string[]): readonly string[] =>
  given.length === 0 ? [] : [`${lead}: ${listed(given)}.`]

function decisionText(
  { outcome, clauses, units, verification }: ReportAgainstMinutes,
  committee: Committee
): readonly string[] {
  const { body, officeGenitive } = committeeWords(committee)
  switch (outcome) {
    case undefined:
      return ['Det finns inget att jämföra med än. Fyll i beslutet som det fattades.']
    case 'tabled':
      return [`${capitalised(body)} bordlade ärendet, och förslaget är inte avgjort.`]
    case 'referredBack':
      return [`${capitalised(body)} återremitterade ärendet, och förslaget är inte avgjort.`]
    case 'rejected':
      return [`${capitalised(body)} avslog ${officeGenitive} förslag.`]
    case 'asProposed':
    case 'changed': {
      const changes = [
        ...clauses.flatMap(sentenceOf),
        ...names('Strukna ur beslutet', units.struck),
        ...names('Tillagda i beslutet', units.added),
        ...units.renamed.map(({ from, to }) => `Nytt namn i beslutet: ${from} heter ${to}.`),
        ...verificationText(verification)
      ]
      return changes.length > 0 ? changes : ['Inga skillnader. Beslutet är det som föreslogs.']
    }
  }
}

/** What changed between the report and the minutes, in sentences; says so when nothing did. */
export const reportAgainstMinutesText = (against: ReportAgainstMinutes, committee: Committee): readonly string[] => [
  ...decisionText(against, committee),
  ...names('Drog sig ur efter tjänsteutlåtandet', against.withdrawnSince)
]
