import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readlink, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRunning } from '../../../electron/host/is-running'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { nodeFileCallsNow } from '../../../electron/storage/disk/node-file-calls-now'
import { readBytes } from '../../../electron/storage/disk/read-bytes'
import { runSteps } from '../../../electron/storage/disk/run-steps'
import { thisMachine } from '../../../electron/storage/machine'
import { note } from './kit/note'
import { noteSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'

/** What this process holds open in a folder; nothing is known of it where there is no /proc. */
async function openIn(folder: string): Promise<string[]> {
  if (!existsSync('/proc/self/fd')) return []
  const files = await readdir('/proc/self/fd')
  const paths = await Promise.all(files.map((file) => readlink(`/proc/self/fd/${file}`).catch(() => '')))
  return paths.filter((path) => path.startsWith(folder))
}

const ways = [
  ['later', nodeFileCalls],
  ['now', nodeFileCallsNow]
] as const

describe.each(ways)('the disk itself, asked to answer %s', (_, files) => {
  it('makes folders that nobody else may look into', async () => {
    const folder = join(await temporaryFolder(), 'own')
    await files.makeFolder(folder)
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(folder)).isDirectory()).toBe(true)
  })

  it('flushes a folder that is there, says so of one that is not, and leaves nothing open', async () => {
    const folder = await temporaryFolder()
    await files.syncFolder(folder)
    expect(await openIn(folder)).toEqual([])
    if (process.platform === 'win32') return
    await expect((async () => files.syncFolder(join(folder, 'gone')))()).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('tells files, folders and everything else apart', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a'), '')
    await mkdir(join(folder, 'b'))
    await symlink(join(folder, 'b'), join(folder, 'c'), 'junction')
    const listed = await files.list(folder)
    expect(listed.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'a', kind: 'file' },
      { name: 'b', kind: 'folder' },
      { name: 'c', kind: 'other' }
    ])
  })

  it('waits as long as it is asked to', async () => {
    const before = performance.now()
    await files.pause(30)
    expect(performance.now() - before).toBeGreaterThan(25)
  })
})

describe('reading a file', () => {
  it('leaves nothing open, and reads no more than was asked for', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a'), 'åäö')
    expect(Buffer.from(await runSteps(readBytes(join(folder, 'a')), nodeFileCalls)).toString()).toBe('åäö')
    expect(await runSteps(readBytes(join(folder, 'a'), 2), nodeFileCalls)).toHaveLength(2)
    expect(await openIn(folder)).toEqual([])
  })
})

describe('a process', () => {
  it('runs while it does, and not any more when it has ended', async () => {
    expect(isRunning(process.pid)).toBe(true)
    const child = spawn(process.execPath, ['--eval', ''])
    await new Promise((resolve) => child.on('close', resolve))
    expect(isRunning(child.pid ?? 0)).toBe(false)
  })

  it('is taken to run when this machine does not let on', () => {
    const original = process.kill.bind(process)
    process.kill = () => {
      throw Object.assign(new Error('not yours'), { code: 'EPERM' })
    }
    try {
      expect(isRunning(4711)).toBe(true)
    } finally {
      process.kill = original
    }
  })
})

describe('this machine', () => {
  it('tells the time at which the disk had a state', async () => {
    const before = new Date().toISOString()
    const series = noteSeries(await temporaryFolder(), { machine: thisMachine() })
    await series.load(false)
    const saved = await series.save(note('first'))
    const savedAt = saved.ok ? saved.value.savedAt : ''
    expect([before, savedAt, new Date().toISOString()].sort()[1]).toBe(savedAt)
  })
})
