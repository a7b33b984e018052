import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** A copy of the sources in which nothing has been built yet. */
async function unbuiltProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-'))
  for (const name of ['build', 'electron', 'shared', 'package.json', 'package-lock.json']) {
    await cp(join(root, name), join(folder, name), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

describe('the command without a window', () => {
  it('builds itself on first use, even when several are the first at once', async () => {
    const folder = await unbuiltProject()
    const command = join(folder, 'build/namndklar.mjs')

    const all = await Promise.all([1, 2, 3].map(() => run(process.execPath, [command, '--help'])))

    expect(all.map(({ stdout }) => stdout).every((text) => text.startsWith('Nämndklar'))).toBe(true)
    expect(all.map(({ stderr }) => stderr)).toEqual(['', '', ''])
    expect(await readdir(join(folder, 'out/headless'))).toEqual(['headless.js', 'parts'])
    const start = await stat(join(folder, 'out/headless/headless.js'))
    expect(start.size, 'each command is loaded when it is asked for').toBeLessThan(20_000)
    await rm(folder, { recursive: true })
  }, 60_000)
})
