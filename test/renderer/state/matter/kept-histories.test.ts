import { describe, expect, it } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { KeptHistories } from '../../../../renderer/state/matter/kept-histories'
import type { History } from '../../../../renderer/state/matter/history'
import { reduceHistory } from '../../../../renderer/state/matter/reduce-history'
import { aMatter, idOf } from '../../a-matter'

const edited = (matter: MatterDraft, registryNumber: string): History =>
  reduceHistory(
    { past: [], present: matter, future: [] },
    { type: 'change', label: 'ändra diarienummer', edit: (now) => ({ ...now, registryNumber }), at: 0 }
  )
const stored = (matter: MatterDraft): MatterDraft => JSON.parse(JSON.stringify(matter)) as MatterDraft
const undone = (history: History | null): MatterDraft | undefined => history?.past.at(-1)?.matter

describe('a matter that is opened again', () => {
  it('can be undone as if it had never been left', () => {
    const kept = new KeptHistories()
    const left = edited(aMatter(), 'EXN 1')
    kept.keep(left)
    const read = stored(left.present)
    expect(kept.of(read)).toEqual(left)
    expect(kept.of(read)?.present).toBe(read)
  })

  it('names nothing once more', () => {
    const kept = new KeptHistories()
    const left = reduceHistory(
      { past: [], present: aMatter(), future: [] },
      {
        type: 'change',
        label: 'anteckna beslutet',
        edit: (now) => ({ ...now, registryNumber: 'EXN 1' }),
        milestone: { kind: 'decided' },
        at: 0
      }
    )
    kept.keep(left)
    expect(kept.of(stored(left.present))?.named).toBeUndefined()
  })

  it('has what was undone when it was left to be done again', () => {
    const kept = new KeptHistories()
    const left = reduceHistory(edited(aMatter(), 'EXN 1'), { type: 'undo' })
    kept.keep(left)
    expect(kept.of(stored(left.present))?.future).toHaveLength(1)
  })

  it('is the same though a member is undefined here and absent on the disk', () => {
    const kept = new KeptHistories()
    const [present] = [{ ...aMatter({ units: [{ id: idOf(2) }] }) }]
    kept.keep({
      past: [],
      present: { ...present, units: present.units.map((unit) => ({ ...unit, continues: undefined })) },
      future: []
    })
    expect(kept.of(stored(present))?.past).toEqual([])
  })

  it('is compared whatever its members are called', () => {
    const kept = new KeptHistories()
    const present = Object.assign(aMatter(), { toString: 'x', valueOf: null, constructor: 'y' })
    kept.keep({ past: [], present, future: [] })
    expect(kept.of(stored(present))?.past).toEqual([])
  })

  it('has one step more where the disk has another state, and undoing it brings back the one that was left', () => {
    const kept = new KeptHistories()
    const left = edited(aMatter(), 'EXN 1')
    kept.keep(left)
    const another = { ...aMatter(), registryNumber: 'EXN 2' }
    const taken = kept.of(another)
    expect(taken?.present).toBe(another)
    expect(taken?.past.map(({ label }) => label)).toEqual(['ändra diarienummer', 'läsa in det som är sparat'])
    expect(undone(taken)?.registryNumber).toBe('EXN 1')
    expect(taken?.past.at(-1)?.notice).toContain('sparat')
  })

  it('begins without a history where it has not been open before', () => {
    expect(new KeptHistories().of(aMatter())).toBeNull()
  })

  it('has lost its history when twenty others have been open since', () => {
    const kept = new KeptHistories()
    for (let number = 1; number <= 21; number += 1) kept.keep(edited(aMatter({ id: idOf(number) }), 'x'))
    expect(kept.of(aMatter({ id: idOf(1) }))).toBeNull()
    expect(kept.of(aMatter({ id: idOf(2) }))).not.toBeNull()
  })
})
