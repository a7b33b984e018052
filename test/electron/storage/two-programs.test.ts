import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { thisMachine } from '../../../electron/storage/machine'
import { bundleProgram } from '../../harness/bundle-program'
import { counterSeries } from '../../harness/counter'
import { temporaryFolder } from './kit/temporary-folder'

interface Refusal {
  kind: string
  copy: string
}

/** Runs the saving program until it is refused. */
function runProgram(program: string, folder: string, disk: string) {
  const child = spawn(process.execPath, [program, folder, disk], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(said)))
  return { child, ended }
}

describe('two programs that save in the same place', () => {
  it.each(['links', 'no-links'])(
    'lose nothing: one is told, and its state lies beside (%s)',
    async (disk) => {
      const folder = await temporaryFolder()
      const program = await bundleProgram('saving-program', folder)
      const data = join(folder, 'data')
      const programs = [runProgram(program, data, disk), runProgram(program, data, disk)]
      const said = await Promise.race(programs.map(({ ended }) => ended))
      for (const { child } of programs) child.kill('SIGKILL')
      const others = await Promise.all(programs.map(({ ended }) => ended))

      const [, count = '', failure = ''] = /^refused (\d+) (.*)$/m.exec(said) ?? []
      const refusal = JSON.parse(failure) as Refusal
      expect(refusal.kind).toBe('conflict')
      expect(await readFile(refusal.copy, 'utf8')).toContain(`{"count":${count},`)

      const saved = others.flatMap((text) => [...text.matchAll(/^saved (\d+)$/gm)])
      const acknowledged = saved.map((match) => Number(match[1]))
      expect(new Set(acknowledged).size).toBe(acknowledged.length)
      const found = await counterSeries(data, thisMachine()).load(true)
      expect('state' in found && found.state.count).toBeGreaterThanOrEqual(Math.max(...acknowledged))
    },
    60_000
  )
})
