import { runTool } from './run-tool'

/** Whether this machine lets the tests look at the system calls of a process they start. */
export async function canTrace(): Promise<boolean> {
  try {
    await runTool('strace', '-qq', '-e', 'trace=none', 'true')
    return true
  } catch {
    return false
  }
}
