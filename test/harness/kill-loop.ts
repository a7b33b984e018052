import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { thisMachine } from '../../electron/storage/machine'
import { bundleProgram } from './bundle-program'
import { canLink } from './can-link'
import { counterSeries } from './counter'

export interface KillFigures {
  kills: number
  saves: number
  /** Saves that were acknowledged and then not found. */
  lost: number
  unreadable: number
  /** Temporary files that loading did not clear away. */
  leftovers: number
  refusals: string[]
}

interface KillLoop {
  folder: string
  kills: number
  disk: 'links' | 'no-links'
  /** How long to let the program save before it is killed, at most, in milliseconds. */
  longest: number
}

/** Lets a program save, kills it with signal 9 at a random moment, loads what it left, and begins again. */
export async function killLoop({ folder, kills, disk, longest }: KillLoop): Promise<KillFigures> {
  const program = await bundleProgram('saving-program', folder)
  const data = join(folder, 'data')
  const hasLinks = disk === 'links' && (await canLink(folder))
  const figures: KillFigures = { kills: 0, saves: 0, lost: 0, unreadable: 0, leftovers: 0, refusals: [] }
  let acknowledged = 0
  while (figures.kills < kills) {
    const said = await runAndKill(program, [data, disk], Math.random() * longest)
    const saved = [...said.matchAll(/^saved (\d+)$/gm)].map((match) => Number(match[1]))
    figures.kills += 1
    figures.saves += saved.length
    figures.refusals.push(...(said.match(/^refused .*$/gm) ?? []))
    acknowledged = saved.at(-1) ?? acknowledged
    if (acknowledged === 0) continue
    const found = await counterSeries(data, thisMachine()).load(true)
    // Without links, a claimed name without content can be left; it is told, and no acknowledged save is in it.
    const isReadable = found.kind === 'loaded' || (!hasLinks && found.kind === 'older-used')
    if (!isReadable) figures.unreadable += 1
    if (!('state' in found) || found.state.count < acknowledged) figures.lost += 1
    figures.leftovers += (await readdir(data)).filter((name) => name.endsWith('.tmp')).length
  }
  return figures
}

/** Returns all that the program said before it died. */
async function runAndKill(program: string, args: string[], after: number): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  const died = new Promise((resolve) => child.on('close', resolve))
  const began = new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await Promise.race([began, died])
  await setTimeout(after)
  child.kill('SIGKILL')
  await died
  return said
}
