import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Log } from '../../../electron/host/log'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'logg '))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const written = () => readFileSync(join(folder, 'namndklar.log'), 'utf8')

describe('the log', () => {
  it('says where in the code it happened, and nothing of what an error quotes', () => {
    const log = new Log(folder)
    log.write('Fel', Object.assign(new Error(`ENOENT: open '${folder}/Anna Ek.namndklar'`), { code: 'ENOENT' }))
    log.write('Fel', new SyntaxError('Unexpected token: Anna Ek, 19121212-1212'))
    log.write('Fel', new TypeError("Cannot read properties of undefined (reading 'Anna Ek')"))
    log.write('Fel', 'Anna Ek')
    expect(written()).toContain('Error ENOENT\n')
    expect(written()).toContain('TypeError: Cannot read properties of undefined')
    expect(written()).toMatch(/log\.test\.ts:\d+:\d+/)
    expect(written()).not.toMatch(/Anna|1912|\/tmp|node_modules/)
  })

  it('is two files of bounded size, however much goes wrong', () => {
    const log = new Log(folder)
    for (let round = 0; round < 6_000; round += 1) log.write('x'.repeat(100))
    expect(readdirSync(folder).sort()).toEqual(['namndklar.1.log', 'namndklar.log'])
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(132_000)
    expect(log.tail()).toHaveLength(60)
  })

  it('that cannot be written stops nobody', () => {
    const log = new Log(join(folder, 'finns inte'))
    expect(() => log.write('Start')).not.toThrow()
    expect(log.tail()).toEqual([])
  })
})
