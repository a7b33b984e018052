import { fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleProgram } from '../harness/bundle-program'
import type { Opened, Opening } from './opening'

/** Longer than the slowest, on a machine that is busy with other things. */
const patience = 30_000

/** More left behind than this would be counted for the next file too, so that one is opened by a fresh process. */
const mostKept = 32

type Answer = Opened | { thrown: string } | 'ready'

const answerOf = (child: ChildProcess): Promise<Answer> =>
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

/** The program’s own ways in, real data folder and all, in a process without a window. */
export class OpeningProcess {
  #child: ChildProcess | undefined

  /** A folder for the files that are opened. */
  readonly folder: string
  readonly program: string

  private constructor(folder: string, program: string) {
    this.folder = folder
    this.program = program
  }

  static async start(): Promise<OpeningProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'namndklar-'))
    const alias = { electron: resolve(import.meta.dirname, 'no-electron.ts') }
    return new OpeningProcess(
      folder,
      await bundleProgram('opening-program', folder, { from: import.meta.dirname, alias })
    )
  }

  /** Opens as the program does; fails when the program throws, dies or does not answer. */
  async open(opening: Opening): Promise<Opened> {
    const child = this.#child ?? (await this.#begin())
    const answered = answerOf(child)
    child.send(opening)
    const opened = await answered
    if (opened === 'ready') throw new Error('The program began anew.')
    if ('thrown' in opened) throw new Error(`The program threw: ${opened.thrown}`)
    if (opened.kept > mostKept) await this.#end()
    return opened
  }

  async remove(): Promise<void> {
    await this.#end()
    await rm(this.folder, { recursive: true, force: true })
  }

  async #begin(): Promise<ChildProcess> {
    this.#child = fork(this.program, [join(this.folder, 'data')], { execArgv: ['--expose-gc'] })
    await answerOf(this.#child)
    return this.#child
  }

  async #end(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (child === undefined || child.exitCode !== null) return
    const ended = new Promise((done) => child.once('exit', done))
    child.kill()
    await ended
  }
}
