import { run } from './run'

const say = (stream: NodeJS.WriteStream, lines: readonly string[]): void => {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`)
}

// Whoever reads our output may stop reading: `… | head`.
process.stdout.on('error', () => process.exit())

try {
  const { stdout, stderr, exitCode } = await run(process.argv.slice(2))
  say(process.stdout, stdout)
  say(process.stderr, stderr)
  process.exitCode = exitCode
} catch {
  say(process.stderr, ['Något oväntat gick fel i programmet; inget har ändrats.'])
  process.exitCode = 1
}
