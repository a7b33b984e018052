import { EventEmitter } from 'node:events'

/** Silent: a test emits `suspend` and its like itself. */
export const powerMonitor = new EventEmitter()
