import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleProgram } from '../harness/bundle-program'
import type { Opened, Opening } from './opening'

export interface OpeningProcess {
  /** A folder for the files that are opened. */
  folder: string
  /** Opens as the program does; fails when the program throws, dies or does not answer. */
  open: (opening: Opening) => Promise<Opened>
  end: () => Promise<void>
}

/** Longer than the slowest, on a machine that is busy with other things. */
const patience = 30_000

type Answer = Opened | { thrown: string } | 'ready'

/** Starts the program’s own ways in, real data folder and all, in a process without a window. */
export async function startOpeningProcess(): Promise<OpeningProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-'))
  const alias = { electron: resolve(import.meta.dirname, 'no-electron.ts') }
  const program = await bundleProgram('opening-program', folder, { from: import.meta.dirname, alias })
  const child = fork(program, [join(folder, 'data')], { execArgv: ['--expose-gc'] })
  const answer = (): Promise<Answer> =>
    new Promise((resolveWith, reject) => {
      const timer = setTimeout(() => reject(new Error('The program does not answer.')), patience)
      const died = (): void => reject(new Error('The program died.'))
      child.once('exit', died)
      child.once('message', (message: Answer) => {
        clearTimeout(timer)
        child.off('exit', died)
        resolveWith(message)
      })
    })
  await answer()
  return {
    folder,
    async open(opening) {
      const answered = answer()
      child.send(opening)
      const opened = await answered
      if (opened === 'ready') throw new Error('The program began anew.')
      if ('thrown' in opened) throw new Error(`The program threw: ${opened.thrown}`)
      return opened
    },
    async end() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    }
  }
}
