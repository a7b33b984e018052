import { run } from './run'

/** Until the words are out of the process, which may be ended at once after them. */
const say = (stream: NodeJS.WriteStream, lines: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    if (lines.length > 0) stream.write(`${lines.join('\n')}\n`, () => resolve())
    else resolve()
  })

/** Runs a command, says what came of it, and gives the exit code. */
export async function sayOutcome(words: readonly string[], calledAs?: string): Promise<number> {
  // Whoever reads our output may stop reading: `… | head`.
  process.stdout.on('error', () => process.exit())
  try {
    const { stdout, stderr, exitCode } = await run(words, calledAs)
    await say(process.stdout, stdout)
    await say(process.stderr, stderr)
    return exitCode
  } catch {
    await say(process.stderr, ['Något oväntat gick fel i programmet; inget har ändrats.'])
    return 1
  }
}
