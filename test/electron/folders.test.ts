import { describe, expect, it } from 'vitest'
import { foldersOn } from '../../electron/folders'

const linux = { platform: 'linux', env: {}, home: '/home/anna' } as const
const local = '/home/anna/.local/share/namndklar'

describe('where the matters lie', () => {
  it('is the local profile on Linux', () => {
    expect(foldersOn(linux)).toEqual({ data: `${local}/data`, profile: `${local}/program` })
    expect(foldersOn({ ...linux, env: { XDG_DATA_HOME: '/data' } })?.data).toBe('/data/namndklar/data')
  })

  it('is the folder an administrator has set, while the program’s own files stay on the machine', () => {
    const folders = foldersOn({ ...linux, env: { NAMNDKLAR_DATA: '/srv/nämnd' } })
    expect(folders).toEqual({ data: '/srv/nämnd', profile: `${local}/program` })
  })

  it('is nowhere when what is set is no absolute path, rather than somewhere unexpected', () => {
    expect(foldersOn({ ...linux, env: { NAMNDKLAR_DATA: 'nämnd' } })).toBeUndefined()
    expect(foldersOn({ ...linux, env: { NAMNDKLAR_DATA: '' } })).toBeUndefined()
    expect(foldersOn({ platform: 'win32', env: {}, home: 'C:\\Users\\anna' })).toBeUndefined()
  })
})
