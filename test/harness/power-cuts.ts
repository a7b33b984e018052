import { spawn, type ChildProcess } from 'node:child_process'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { thisMachine } from '../../electron/storage/machine'
import { bundleProgram } from './bundle-program'
import { counterSeries } from './counter'
import { runTool } from './run-tool'

export interface PowerCutFigures {
  cuts: number
  saves: number
  lost: number
  unreadable: number
}

interface PowerCuts {
  folder: string
  cuts: number
  /** Mount options of the disk, such as `noauto_da_alloc`. */
  options: string
  /** `no-sync`: without any flushing, to see that this harness finds what is lost then. */
  disk: 'links' | 'no-links' | 'no-sync'
}

/** Root only. Lets a program save on a disk of its own, and looks at what that disk would hold had the power gone. */
export async function powerCuts({ folder, cuts, options, disk }: PowerCuts): Promise<PowerCutFigures> {
  const program = await bundleProgram('saving-program', folder)
  const image = join(folder, 'disk.img')
  const [live, dead] = [join(folder, 'live'), join(folder, 'dead')]
  await Promise.all([live, dead].map((point) => mkdir(point)))
  await runTool('truncate', '--size=48M', image)
  await runTool('mkfs.ext4', '-q', image)
  await runTool('mount', '-o', `loop,${options}`, image, live)
  const args = [program, join(live, 'data'), disk]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    return await cutAgainAndAgain(child, { image, dead, cuts })
  } finally {
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.kill('SIGKILL')
    await ended
    await runTool('umount', live)
  }
}

async function cutAgainAndAgain(
  child: ChildProcess,
  { image, dead, cuts }: { image: string; dead: string; cuts: number }
): Promise<PowerCutFigures> {
  const figures: PowerCutFigures = { cuts: 0, saves: 0, lost: 0, unreadable: 0 }
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const copy = `${image}.copy`
  while (!said.includes('saved 5\n')) await setTimeout(10)
  while (figures.cuts < cuts) {
    child.kill('SIGCONT')
    await setTimeout(5 + Math.random() * 120)
    // Stopped, not killed: a program that dies would leave its files to the kernel, which writes them out in time.
    child.kill('SIGSTOP')
    await setTimeout(30)
    figures.saves = Number(/saved (\d+)\n$/.exec(said)?.[1])
    await copyFile(image, copy)
    await runTool('mount', '-o', 'loop', copy, dead)
    const found = await counterSeries(join(dead, 'data'), thisMachine()).load(true)
    await runTool('umount', dead)
    figures.cuts += 1
    if (found.kind !== 'loaded') figures.unreadable += 1
    if (!('state' in found) || found.state.count < figures.saves) figures.lost += 1
  }
  return figures
}
