import type { OrProblem } from '../../shared/ipc/or-problem'

/** How one kind of file is read behind the gate: a pure function of what is in it. */
export type GateTask = (bytes: Uint8Array, file: string) => OrProblem<unknown> | Promise<OrProblem<unknown>>
