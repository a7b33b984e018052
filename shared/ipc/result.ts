import type { Problem } from './problem'

/** Success or failure as a value, because an exception loses its type on the way between processes. */
export type Result<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P }

export const succeeded = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const failed = <P>(problem: P): { ok: false; problem: P } => ({ ok: false, problem })
