/**
 * Called after each step of work that lasts: tells how far it has come, and lets everything else take its turn. False once
 * the person has given the work up.
 */
export type Pace = (done: number, of: number) => Promise<boolean>

/** For work that nobody watches. */
export const unwatched: Pace = () => Promise.resolve(true)
