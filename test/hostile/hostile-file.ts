/**
 * A file that someone might send, or leave where the program looks: what it is, its content, and what becomes of it:
 * `opened`, or the kind of the problem, with its reason where it has one.
 */
export type HostileFile = readonly [what: string, content: () => string | Uint8Array, told: string]
