import { describe, expect, it } from 'vitest'
import { foldersOn, withChosen } from '../../../electron/host/folders'

const linux = { platform: 'linux', env: {}, home: '/home/anna' } as const
const local = '/home/anna/.local/share/namndklar'

describe('where the matters lie', () => {
  it('is the local profile on Linux', () => {
    expect(foldersOn(linux)).toEqual({ data: `${local}/data`, saidBy: 'program', profile: `${local}/program` })
    expect(foldersOn({ ...linux, env: { XDG_DATA_HOME: '/data' } })?.data).toBe('/data/namndklar/data')
  })

  it('is the folder an administrator has set, while the program’s own files stay on the machine', () => {
    const folders = foldersOn({ ...linux, env: { NAMNDKLAR_DATA: '/srv/nämnd' } })
    expect(folders).toEqual({ data: '/srv/nämnd', saidBy: 'administrator', profile: `${local}/program` })
  })

  it('is the folder the user has chosen, unless an administrator has set another', () => {
    const own = foldersOn(linux)
    const set = foldersOn({ ...linux, env: { NAMNDKLAR_DATA: '/srv/nämnd' } })
    if (!own || !set) throw new Error('Both places are absolute.')
    expect(withChosen(own, '/media/usb')).toMatchObject({ data: '/media/usb', saidBy: 'user', profile: own.profile })
    expect(withChosen(own, undefined)).toBe(own)
    expect(withChosen(set, '/media/usb')).toBe(set)
  })

  it('is nowhere when what is set is no absolute path, rather than somewhere unexpected', () => {
    expect(foldersOn({ ...linux, env: { NAMNDKLAR_DATA: 'nämnd' } })).toBeUndefined()
    expect(foldersOn({ ...linux, env: { NAMNDKLAR_DATA: '' } })).toBeUndefined()
    expect(foldersOn({ platform: 'win32', env: {}, home: 'C:\\Users\\anna' })).toBeUndefined()
  })
})
