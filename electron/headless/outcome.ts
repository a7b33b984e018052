/** Why the command did not do what was asked: one Swedish sentence for the screen and the exit code for the script. */
export interface Refusal {
  exitCode: 1 | 2
  sentence: string
}

/** What a command did: what it says, and whether it refused. */
export interface Outcome {
  stdout: readonly string[]
  stderr: readonly string[]
  exitCode: 0 | 1 | 2
}

export const done = (stdout: readonly string[], stderr: readonly string[] = []): Outcome => ({
  stdout,
  stderr,
  exitCode: 0
})
export const refused = ({ exitCode, sentence }: Refusal, stdout: readonly string[] = []): Outcome => ({
  stdout,
  stderr: [sentence],
  exitCode
})
