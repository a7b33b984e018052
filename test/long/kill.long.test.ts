import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../electron/storage/kit/temporary-folder'
import { killLoop } from '../harness/kill-loop'
import { howMany } from './how-many'

const kills = howMany('NAMNDKLAR_KILLS', 200)

describe('a program that is killed while it saves', () => {
  it.each(['links', 'no-links'] as const)(`loses nothing acknowledged, ${kills} times (%s)`, async (disk) => {
    const figures = await killLoop({ folder: await temporaryFolder(), kills, disk, longest: 150 })
    console.log(`kill -9, ${disk}:`, figures)
    expect(figures).toMatchObject({ kills, lost: 0, unreadable: 0, leftovers: 0, refusals: [] })
  })
})
