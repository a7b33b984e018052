import type { PaperProblem } from '../text/papers/paper-problem'
import { lackingText } from './lacking-text'
import { whyNotText } from '../text/fields/why-not-text'

/** Why a paper cannot be made, in a sentence that stands after the paper's name. */
export const paperProblemText = (problem: PaperProblem): string =>
  problem.kind === 'not-made'
    ? `Görs inte. ${whyNotText(problem.paper, problem.because)}`
    : `Kan inte göras färdigt, ${lackingText(problem.gaps)}.`
