import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../electron/storage/kit/temporary-folder'
import { canTrace } from '../harness/can-trace'
import { socketTrace } from '../harness/socket-trace'

const root = resolve(import.meta.dirname, '../..')
const playwright = resolve(root, 'node_modules/@playwright/test/cli.js')
const specs = ['main-job-units', 'main-job-decision', 'main-job-papers'].map((name) => `test/app/${name}.spec.ts`)
const canLook = await canTrace()

if (!canLook) console.warn('SKIPPED: looking at sockets needs Linux and strace')

describe.runIf(canLook)('the whole program, through the main job of the year', () => {
  it('speaks with nothing outside the machine, and asks no name server', async () => {
    const words = ['test', '--config', resolve(root, 'build/playwright.config.ts'), '--workers', '1', ...specs]
    const figures = await socketTrace(await temporaryFolder(), process.execPath, playwright, ...words)
    console.log('sockets of the program and of what drives it:', figures)
    expect(figures).toMatchObject({ foreign: [], names: 0 })
    // Playwright's own line to the program: without it nothing would have been looked at.
    expect(figures.loopback).toBeGreaterThan(0)
  })

  it('would be seen if it did', async () => {
    const call = 'require("node:dgram").createSocket("udp4").connect(53, "192.0.2.1", function () { this.close() })'
    const figures = await socketTrace(await temporaryFolder(), process.execPath, '--eval', call)
    expect(figures.foreign).toContain('192.0.2.1 port 53')
    expect(figures.names).toBe(1)
  })
})
