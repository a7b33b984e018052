import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { spreadOf, type Spread } from './in-turn'

/** What a whole process took from its first instruction to its end. */
interface Usage {
  /** In milliseconds, all threads. */
  readonly processor: number
  /** In MiB. */
  readonly peak: number
}

/** Runs Node on a program to its end; the program says at its exit what it has used. */
function usageOf(words: readonly string[], folder: string): Promise<Usage> {
  const noted = join(folder, 'usage.json')
  const witness = pathToFileURL(join(import.meta.dirname, 'usage-at-exit.mjs')).href
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', witness, ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NAMNDKLAR_USAGE: noted }
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0
        ? resolve(JSON.parse(readFileSync(noted, 'utf8')) as Usage)
        : reject(new Error(`${words.join(' ')} ended with ${code}`))
    )
  })
}

export interface ColdFigures {
  readonly processor: Spread
  readonly peak: Spread
}

/** Programs by turns, each in a new process every time. */
export async function coldInTurn(
  programs: ReadonlyMap<string, readonly string[]>,
  rounds: number,
  folder: string
): Promise<ReadonlyMap<string, ColdFigures>> {
  const used = new Map<string, Usage[]>([...programs.keys()].map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, words] of programs) {
      const usage = await usageOf(words, folder)
      // The first fills caches of files and of compiled code.
      if (round > 0) used.get(name)?.push(usage)
    }
  }
  return new Map(
    [...used].map(([name, all]) => [
      name,
      { processor: spreadOf(all.map(({ processor }) => processor)), peak: spreadOf(all.map(({ peak }) => peak)) }
    ])
  )
}
