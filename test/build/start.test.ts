import { execFile } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

describe('npm start', () => {
  // Windows and macOS always have a screen, and would open a window here.
  it.runIf(process.platform === 'linux')(
    'makes the sample year’s papers where there is no screen, and says why',
    async () => {
      const papers = join(root, 'out', 'exempel')
      await rm(papers, { recursive: true, force: true })
      const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }

      const { stdout, stderr } = await run(process.execPath, [join(root, 'build/start.mjs')], { env })

      expect(stdout).toMatch(/Fönstret öppnades inte: här finns ingen skärm/)
      expect(stdout).toMatch(/Handlingarna ligger i mappen out\/exempel\./)
      expect(stdout + stderr).not.toMatch(/\n\s+at /)
      expect((await readdir(papers)).filter((name) => name.endsWith('.docx'))).not.toEqual([])
    },
    60_000
  )
})
