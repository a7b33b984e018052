import type { ClausePair } from '../domain/report-against-minutes'
import type { IssuesCompared } from '../issued/issues-compared'
import { enumerate } from '../text/language/enumerate'

function clauseText(pair: ClausePair): readonly string[] {
  switch (pair.kind) {
    case 'same':
      return []
    case 'changed':
      return [`Ändrad beslutssats. Förut: ”${pair.proposed}” Nu: ”${pair.decided}”`]
    case 'struck':
      return [`Beslutssats som inte står kvar: ”${pair.proposed}”`]
    case 'added':
      return [`Ny beslutssats: ”${pair.decided}”`]
  }
}

function named(lead: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  const listed = enumerate(names)
  return [`${lead}: ${listed.kind === 'inline' ? listed.text : listed.names.join('; ')}.`]
}

/** What changed between two issues of a paper, in sentences; says so where it was something beside clauses and units. */
export function issuesComparedText({ clauses, units, isOtherwiseOther }: IssuesCompared): readonly string[] {
  const told = [
    ...clauses.flatMap(clauseText),
    ...named('Inte längre med', units.gone),
    ...named('Nya', units.come),
    ...units.renamed.map(({ from, to }) => `Nytt namn: ${from} heter ${to}.`)
  ]
  if (told.length > 0) return told
  return [
    isOtherwiseOther ? 'Beslutssatser och enheter är desamma. Något annat i papperet är ändrat.' : 'Inga skillnader.'
  ]
}
