import { codeOf } from './code-of'

/** Whether a process with that number runs on this machine. In doubt, it does. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}
