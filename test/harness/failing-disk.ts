import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openData } from '../../electron/data/open-data'
import { thisMachine } from '../../electron/storage/machine'
import { bundleProgram } from './bundle-program'
import { runTool } from './run-tool'

export interface FailingDisk {
  readonly runs: number
  readonly saved: number
  readonly refused: number
  readonly failedCalls: number
  /** Runs in which something acknowledged was not there, or nothing later: the next time it was opened, or on a whole disk. */
  readonly lost: number
  readonly died: number
  /** What was refused without being told as what it is. */
  readonly untold: readonly string[]
}

/** Whether a shim below Node can be built and loaded here; told aloud where it cannot. */
export async function buildFailingCalls(folder: string): Promise<string | null> {
  const shim = join(folder, 'failing-calls.so')
  const source = resolve(import.meta.dirname, 'failing-calls.c')
  try {
    if (process.platform !== 'linux') throw new Error('LD_PRELOAD is for Linux')
    await runTool('cc', '-O1', '-shared', '-fPIC', '-o', shim, source, '-ldl', '-lpthread')
    return shim
  } catch (error) {
    console.log(`Calls that fail below Node are not tried here: ${String(error).slice(0, 120)}`)
    return null
  }
}

/** Saves again and again on a disk of which many calls fail, and looks afterwards, on a whole one, at what is there. */
export async function failingDisk(folder: string, shim: string, runs: number): Promise<FailingDisk> {
  const program = await bundleProgram('stubborn-program', folder)
  const figures = { runs, saved: 0, refused: 0, failedCalls: 0, lost: 0, died: 0 }
  const untold = new Set<string>()
  for (let run = 1; run <= runs; run += 1) {
    const base = join(folder, `run-${run}`)
    const [data, profile, told] = [join(base, 'data'), join(base, 'program'), join(base, 'told')]
    await mkdir(base)
    await writeFile(told, '')
    await openData({ data, saidBy: 'program', profile }, thisMachine())
    const inThousand = String([5, 20, 50, 100][run % 4])
    const failing = { FAILING_UNDER: data, FAILING_SEED: String(run), FAILING_IN_1000: inThousand, FAILING_TOLD: told }
    const { said, code } = await runProgram([program, data, profile, '40'], { LD_PRELOAD: shim, ...failing })
    if (code !== 0) figures.died += 1
    const saved = [...said.matchAll(/^saved (\d+)$/gm)].map((match) => Number(match[1]))
    const refused = [...said.matchAll(/^refused \d+ (.*)$/gm)].map((match) => match[1] ?? '')
    for (const problem of refused) if (/Unknown system|"unexpected"/.test(problem)) untold.add(problem)
    figures.saved += saved.length
    figures.refused += refused.length
    figures.failedCalls += Number(await readFile(told, 'utf8'))
    const whole = await (await openData({ data, saidBy: 'program', profile }, thisMachine())).matters.list()
    const found = whole.ok ? whole.value[0]?.found : undefined
    const newest = found && 'state' in found ? Number(found.state.registryNumber) : NaN
    const isGone = saved.length > 0 && !(newest >= Math.max(...saved))
    if (isGone || /^lost /m.test(said)) figures.lost += 1
    await rm(base, { recursive: true })
  }
  return { ...figures, untold: [...untold] }
}

function runProgram(args: readonly string[], env: Readonly<Record<string, string>>) {
  return new Promise<{ said: string; code: number }>((done) => {
    execFile(process.execPath, args, { env: { ...process.env, ...env } }, (error, said) =>
      done({ said, code: error ? 1 : 0 })
    )
  })
}
