import type { IssueProblem } from '../issued/issue-paper'
import { paperProblemText } from './paper-problem-text'

/** Why a paper was not kept as issued, in a sentence. */
export function issueProblemText(problem: IssueProblem): string {
  switch (problem.kind) {
    case 'too-many-issued':
      return `Ärendet har redan ${problem.most} utgående handlingar, och fler får det inte ha.`
    case 'issued-too-large':
      return `Med handlingen blir ärendefilen större än ${problem.megabytes} MB och går inte att öppna igen.`
    case 'incomplete':
    case 'not-made':
      return paperProblemText(problem)
  }
}
