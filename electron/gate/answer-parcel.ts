import { parentPort, workerData } from 'node:worker_threads'
import type { GateTask } from './gate-task'
import type { GateTaskName } from './gate-tasks'

/** What is handed to a thread: bytes that someone else made, and what they are said to be. */
export interface Parcel<Name extends GateTaskName = GateTaskName> {
  name: Name
  bytes: Uint8Array
  file: string
}

/** Inside a thread: reads what was handed over and sends the one answer. */
export function answerParcel<Name extends GateTaskName>(tasks: Readonly<Record<Name, GateTask>>): void {
  // Handed over by throughGate, which has checked it against this very type.
  const { name, bytes, file } = workerData as Parcel<Name>
  // What a reader fails with ends the thread, which is told as such.
  void Promise.resolve(tasks[name](bytes, file)).then((answer) => parentPort?.postMessage(answer))
}
