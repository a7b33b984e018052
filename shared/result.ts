/** Success or failure as a value, because an exception loses its type on the way between processes. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

export const succeeded = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const failed = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem })
