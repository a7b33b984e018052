import { expect, it } from 'vitest'
import { UnfinishedSaves } from '../../../electron/data/unfinished-saves'
import type { MatterDraft } from '../../../shared/domain/matter'
import { sampleMatter } from '../../../shared/sample/sample-matter'

const version = (registryNumber: string): MatterDraft => ({ ...sampleMatter(''), registryNumber })

function savesInto(written: string[]): UnfinishedSaves {
  return new UnfinishedSaves({
    saveNow: ({ registryNumber }) => {
      written.push(registryNumber)
      return { ok: true, value: { generation: 1, savedAt: '' } }
    }
  })
}

it('a state whose save has not been answered is written when the session ends', async () => {
  const written: string[] = []
  const saves = savesInto(written)
  const never = new Promise<void>(() => {})
  void saves.during(version('EXN 1'), () => never)
  void saves.during(version('EXN 2'), () => never)
  saves.writeNow()
  expect(written).toEqual(['EXN 2'])
})

it('a state that the disk has answered for is not written again, whether it was saved or refused', async () => {
  const written: string[] = []
  const saves = savesInto(written)
  await saves.during(version('EXN 1'), () => Promise.resolve())
  await expect(saves.during(version('EXN 2'), () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  saves.writeNow()
  expect(written).toEqual([])
})
