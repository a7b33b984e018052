import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openData } from '../../electron/data/open-data'
import type { Folders } from '../../electron/host/folders'
import { thisMachine } from '../../electron/storage/machine'
import { bundleProgram } from './bundle-program'

export interface TypingFigures {
  cuts: number
  keys: number
  /** Cuts after which some of what had been typed was not there. */
  losses: number
  /** The age of the oldest lost key when the program was cut, at most, in milliseconds. */
  oldestLost: number
  /** The age of the last key when it was lost, at most: how long a pause it takes before nothing is. */
  longestPauseLost: number
  unreadable: number
}

interface TypingCuts {
  folder: string
  cuts: number
  /** How many robots type at the same time. */
  atOnce: number
  /** How long to let a robot type before it is cut, at most, in milliseconds. */
  longest: number
}

/** Lets robots type, cuts each at a random moment with signal 9, and counts what of the typing its disk has not. */
export async function typingCuts({ folder, cuts, atOnce, longest }: TypingCuts): Promise<TypingFigures> {
  const program = await bundleProgram('typing-program', folder)
  const figures: TypingFigures = { cuts: 0, keys: 0, losses: 0, oldestLost: 0, longestPauseLost: 0, unreadable: 0 }
  while (figures.cuts < cuts) {
    const wave = Array.from({ length: Math.min(atOnce, cuts - figures.cuts) }, (_, at) => `${figures.cuts + at}`)
    for (const cut of await Promise.all(wave.map((name) => typeAndCut(program, join(folder, name), longest)))) {
      figures.cuts += 1
      figures.keys += cut.keys.length
      const lost = cut.keys.slice(cut.onDisk ?? 0)
      if (cut.onDisk === undefined) figures.unreadable += 1
      if (lost.length === 0) continue
      figures.losses += 1
      figures.oldestLost = Math.max(figures.oldestLost, cut.at - (lost[0] ?? cut.at))
      figures.longestPauseLost = Math.max(figures.longestPauseLost, cut.at - (lost.at(-1) ?? cut.at))
    }
  }
  return figures
}

interface Cut {
  at: number
  /** When each key was struck. */
  keys: number[]
  /** The number of the last key that the disk has; undefined when nothing could be read. */
  onDisk: number | undefined
}

async function typeAndCut(program: string, folder: string, longest: number): Promise<Cut> {
  const folders: Folders = { data: join(folder, 'data'), saidBy: 'program', profile: join(folder, 'profile') }
  await mkdir(folder)
  await openData(folders, thisMachine())
  const child = spawn(process.execPath, [program, folders.data, folders.profile], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  const died = new Promise((resolve) => child.on('close', resolve))
  const began = new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await Promise.race([began, died])
  await setTimeout(Math.random() * longest)
  const at = Date.now()
  child.kill('SIGKILL')
  await died
  const keys = [...said.matchAll(/^typed \d+ (\d+)$/gm)].map(([, time]) => Number(time)).filter((time) => time <= at)
  return { at, keys, onDisk: await lastKeyIn(folders) }
}

async function lastKeyIn(folders: Folders): Promise<number | undefined> {
  const listed = await (await openData(folders, thisMachine())).matters.list()
  const found = listed.ok ? listed.value[0]?.found : undefined
  if (!found || !('state' in found) || found.kind !== 'loaded') return undefined
  const { registryNumber } = found.state
  return /^\d+$/.test(registryNumber) ? Number(registryNumber) : 0
}
