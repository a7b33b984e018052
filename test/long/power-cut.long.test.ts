import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../electron/storage/kit/temporary-folder'
import { canMount } from '../harness/can-mount'
import { powerCuts } from '../harness/power-cuts'
import { howMany } from './how-many'

const cuts = howMany('NAMNDKLAR_POWER_CUTS', 200)
const canMakeDisks = await canMount()

if (!canMakeDisks) console.warn('SKIPPED: power cuts need Linux and root, to mount a disk of its own')

describe.runIf(canMakeDisks)('a power cut on ext4', () => {
  it.each(['defaults', 'noauto_da_alloc'])(`loses nothing acknowledged, ${cuts} times (%s)`, async (options) => {
    for (const disk of ['links', 'no-links'] as const) {
      const figures = await powerCuts({ folder: await temporaryFolder(), cuts, options, disk })
      console.log(`power cut, ${options}, ${disk}:`, figures)
      expect(figures).toMatchObject({ cuts, lost: 0 })
      if (disk === 'links') expect(figures.unreadable).toBe(0)
    }
  })

  it('would be seen to lose saves if nothing were flushed', async () => {
    const figures = await powerCuts({ folder: await temporaryFolder(), cuts: 10, options: 'defaults', disk: 'no-sync' })
    console.log('power cut, nothing flushed:', figures)
    expect(figures.lost).toBeGreaterThan(0)
  })
})
