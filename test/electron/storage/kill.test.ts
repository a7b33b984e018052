import { describe, expect, it } from 'vitest'
import { killLoop } from '../../harness/kill-loop'
import { temporaryFolder } from './kit/temporary-folder'

describe('a program that is killed while it saves', () => {
  it.each(['links', 'no-links'] as const)(
    'loses nothing that it had acknowledged (%s)',
    async (disk) => {
      const folder = await temporaryFolder()
      const { saves, ...figures } = await killLoop({ folder, kills: 10, disk, longest: 80 })
      expect(figures).toEqual({ kills: 10, lost: 0, unreadable: 0, leftovers: 0, refusals: [] })
      expect(saves).toBeGreaterThan(10)
    },
    60_000
  )
})
