import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs a tool of the system and returns what it said. */
export async function runTool(name: string, ...args: string[]): Promise<string> {
  return (await execute(name, args)).stdout
}
