import { parentPort, workerData } from 'node:worker_threads'
import { gateTasks, type GateTaskName } from './gate-tasks'

/** What is handed to the thread: bytes that someone else made, and what they are said to be. */
export interface Parcel {
  name: GateTaskName
  bytes: Uint8Array
  file: string
}

// Handed over by throughGate, which has checked it against this very type.
const { name, bytes, file } = workerData as Parcel

// What a reader fails with ends the thread, which is told as such.
void Promise.resolve(gateTasks[name].read(bytes, file)).then((answer) => parentPort?.postMessage(answer))
