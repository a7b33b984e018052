import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { putBackUnit } from '../../../../shared/domain/edits/put-back-unit'
import { removeUnit } from '../../../../shared/domain/edits/remove-unit'
import { filedState } from '../../../../shared/exchange/file/filed-state'
import { filedMatter } from '../../../../shared/exchange/file/matter-file'
import { withSentState } from '../../../../shared/exchange/file/with-sent-state'
import { commonState } from '../../../../shared/exchange/merge/common-state'
import { commonStates } from '../../../../shared/exchange/merge/common-states'
import { mergeMatters } from '../../../../shared/exchange/merge/merge-matters'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'

/** Each has a unit that nobody else touches. */
const people = [1, 2, 3] as const
type Owner = (typeof people)[number]

const begun = matterOf({
  units: people.map((owner) => unitOf({ id: idOf(owner), name: `Enhet ${owner}`, employees: '0' }))
})
const hashOf = (matter: MatterDraft): string => filedState(filedMatter(matter)).hash

const whereIs = ({ units, removedUnits }: MatterDraft, owner: Owner): { unit: unknown; isRemoved: boolean } => {
  const listed = units.find(({ id }) => id === idOf(owner))
  const removed = removedUnits.find(({ id }) => id === idOf(owner))
  return { unit: listed ?? removed, isRemoved: !listed }
}
const turnOf = (matter: MatterDraft, owner: Owner): number => {
  const { unit } = whereIs(matter, owner)
  return Number((unit as { employees: string } | undefined)?.employees ?? -1)
}

/** One of three people who send a matter to all others, and read what comes in whatever order it comes. */
class Person {
  readonly inbox: MatterDraft[] = []
  readonly kept = new Map<string, MatterDraft>()
  readonly asked: unknown[] = []
  matter = begun
  steps = 0

  readonly owner: Owner

  constructor(owner: Owner) {
    this.owner = owner
    this.hold(begun)
  }

  hold(matter: MatterDraft): void {
    this.kept.set(hashOf(matter), matter)
    this.matter = withSentState(this.matter, matter)
  }

  edit(): void {
    this.steps += 1
    const id = idOf(this.owner)
    const [turn, { isRemoved }] = [String(this.steps), whereIs(this.matter, this.owner)]
    const typed = <T extends { readonly id: string }>(row: T): T => (row.id === id ? { ...row, employees: turn } : row)
    const { units, removedUnits } = this.matter
    const edited = {
      ...this.matter,
      changed: `${this.owner}.${turn}`,
      units: units.map(typed),
      removedUnits: removedUnits.map(typed)
    }
    if (this.steps % 3 !== 0) this.matter = edited
    else this.matter = isRemoved ? putBackUnit(edited, id) : removeUnit(edited, id, turn)
  }

  send(): MatterDraft {
    const sent = this.matter
    this.hold(sent)
    return sent
  }

  async receive(theirs: MatterDraft): Promise<void> {
    const mine = this.matter
    this.kept.set(hashOf(theirs), theirs)
    const named = withSentState(theirs, theirs)
    const read = (hash: string): Promise<MatterDraft | null> => Promise.resolve(this.kept.get(hash) ?? null)
    const shared = commonStates(mine, named)
    const base = await commonState(shared, read)
    const { merged, conflicts } = mergeMatters({ mine, theirs: named, base })
    // What both come from may still be on its way: then one is asked, and waits for it.
    if (conflicts.length > 0 && shared.some((hash) => !this.kept.has(hash))) return
    this.asked.push(...conflicts)
    this.matter = merged
    for (const owner of people) {
      const newest = Math.max(turnOf(mine, owner), turnOf(theirs, owner))
      expect(turnOf(merged, owner), `unit of ${owner} at ${this.owner}`).toBe(newest)
      const source = turnOf(mine, owner) === newest ? mine : theirs
      expect(whereIs(merged, owner)).toEqual(whereIs(source, owner))
    }
  }
}

type Act = {
  readonly kind: 'edit' | 'send' | 'receive' | 'receive-again'
  readonly who: number
  readonly which: number
}

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom<Act['kind']>('edit', 'edit', 'send', 'receive', 'receive', 'receive-again'),
    who: fc.nat(2),
    which: fc.nat(20)
  }),
  { minLength: 10, maxLength: 60 }
)

test('three people who send a matter to one another, early, late and twice, lose nothing, and are asked nothing once they have what both come from', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const three = people.map((owner) => new Person(owner))
      for (const { kind, who, which } of all) {
        const person = three[who]
        if (!person) continue
        if (kind === 'edit') person.edit()
        else if (kind === 'send') {
          const sent = person.send()
          for (const other of three) if (other !== person) other.inbox.push(sent)
        } else if (person.inbox.length > 0) {
          const at = which % person.inbox.length
          const [file] = kind === 'receive' ? person.inbox.splice(at, 1) : [person.inbox[at]]
          if (file) await person.receive(file)
        }
      }
      expect(three.flatMap(({ asked }) => asked)).toEqual([])
    }),
    { numRuns: Number(process.env['NAMNDKLAR_EXCHANGES'] ?? 200) }
  )
})
