import { readFileSync, writeFileSync } from 'node:fs'

const self = '/proc/self'

/** Whether this system tells the largest memory that a process has held, and lets that be begun anew. */
export const peaksAreTold = process.platform === 'linux'

/** Begins a new measurement: what is held now is the largest so far. */
export function beginPeak(): void {
  if (peaksAreTold) writeFileSync(`${self}/clear_refs`, '5')
}

/** The most memory held since then, in megabytes, whatever part of the process took it. */
export function peakMegabytes(): number {
  const status = peaksAreTold ? readFileSync(`${self}/status`, 'utf8') : ''
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
