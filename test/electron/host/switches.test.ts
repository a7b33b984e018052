import { describe, expect, it } from 'vitest'
import { unknownSwitch, withoutSwitches } from '../../../electron/host/switches'

describe('the packaged program’s command line', () => {
  it.each([
    ['--remote-debugging-port=9222'],
    ['--inspect'],
    ['--js-flags=--expose-gc'],
    ['--disable-web-security'],
    ['-no-sandbox'],
    ['--NO-SANDBOX'],
    ['--no-sandbox=1'],
    ['-x']
  ])('refuses %s', (word) => {
    expect(unknownSwitch(['ärende.namndklar', word], 'linux')).toBe(word)
  })

  it('accepts what remote desktops and the AppImage launcher add', () => {
    expect(unknownSwitch(['--disable-gpu', '--no-sandbox', 'ärende.namndklar'], 'linux')).toBeUndefined()
  })

  it('reads a slash as a switch on Windows, where Chromium does, and as a path elsewhere', () => {
    expect(unknownSwitch(['/disable-web-security'], 'win32')).toBe('/disable-web-security')
    expect(unknownSwitch(['/home/anna/ärende.namndklar'], 'linux')).toBeUndefined()
  })

  it('takes everything after two dashes for the name of a file', () => {
    expect(unknownSwitch(['--', '-underlig.namndklar'], 'linux')).toBeUndefined()
    expect(withoutSwitches(['--disable-gpu', 'a', '--', '-b'], 'linux')).toEqual(['a', '-b'])
  })
})
