import type { DecideProblem } from '../decided/decide'

/** Why a decision was not fixed as asked, in a sentence. */
export function decideProblemText(problem: DecideProblem): string {
  switch (problem.kind) {
    case 'locked':
      return 'Beslutet är låst sedan protokollsutdraget skickades.'
    case 'no-outcome':
      return 'Protokollet säger inte vad det blev av förslaget.'
    case 'not-taken-up':
      return 'Nämnden beslutade inte enligt förslaget, och då finns inga enheter att stryka eller lägga till.'
    case 'unit-unknown':
      return problem.where === 'decision'
        ? `Förslaget har ingen enhet som heter ”${problem.name}”.`
        : `Registret har ingen enhet som heter ”${problem.name}”.`
    case 'unit-ambiguous':
      return `Flera enheter heter ”${problem.name}”.`
  }
}
