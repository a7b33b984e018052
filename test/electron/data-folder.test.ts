import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../electron/data-folder'

const linux = { platform: 'linux', env: {}, home: '/home/anna' } as const

describe('where the matters lie', () => {
  it('is the local profile on Linux', () => {
    expect(dataFolder(linux)).toBe('/home/anna/.local/share/namndklar')
    expect(dataFolder({ ...linux, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/namndklar')
  })

  it('is the folder an administrator has set, before anything else', () => {
    expect(dataFolder({ ...linux, env: { NAMNDKLAR_DATA: '/srv/nämnd', XDG_DATA_HOME: '/data' } })).toBe('/srv/nämnd')
  })

  it('is nowhere when what is set is no absolute path, rather than somewhere unexpected', () => {
    expect(dataFolder({ ...linux, env: { NAMNDKLAR_DATA: 'nämnd' } })).toBeUndefined()
    expect(dataFolder({ ...linux, env: { NAMNDKLAR_DATA: '' } })).toBeUndefined()
    expect(dataFolder({ platform: 'win32', env: {}, home: 'C:\\Users\\anna' })).toBeUndefined()
  })
})
