import type { Result } from '../result'
import type { Problem } from './problem'

/** What an operation answers: a value, or one of the problems that travel between window and main process. */
export type OrProblem<T> = Result<T, Problem>
