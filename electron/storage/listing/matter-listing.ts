import { dirname } from 'node:path'
import { unwatched } from '../../host/pace'
import { attempt } from '../disk/attempt'
import { runSteps } from '../disk/run-steps'
import { notesOf } from '../data-folder/remembered-in'
import type { DataFolder } from '../data-folder/data-folder'
import type { FileStand } from '../disk/file-calls'
import type { LoadOutcome } from '../generations/load-outcome'
import { standsAlone } from '../generations/stands-alone'
import type { Machine } from '../machine'
import type { ListedPlace, MatterLists } from '../matter-lists'
import type { StorageResult } from '../storage-result'
import { FactsIndex } from './facts-index'
import { glance } from './glance'
import type { FactsOf, ListedFacts } from './listed-facts'

/** So many matters are looked at together: a share answers each after a while. */
const together = 16

/** What has changed as lately as this may change again without its times telling: some disks count in two seconds. */
const tooFresh = 3_000

interface Ground<M extends { readonly id: string }, F> {
  place: DataFolder
  machine: Machine
  lists: MatterLists<M>
  facts: FactsOf<M, F>
  /** The file of the index. */
  index: string
}

/** The list of matters by what is told of each: what stands as it did when it was last read is not read again. */
export class MatterListing<M extends { readonly id: string }, F> {
  readonly #ground: Ground<M, F>
  readonly #index: FactsIndex<F>

  constructor(ground: Ground<M, F>) {
    this.#ground = ground
    this.#index = new FactsIndex(ground.index, ground.facts, ground.machine.files)
  }

  /** What is in the folder of matters, or in the trash; what was read so far where it is given up. */
  async in(where: 'matters' | 'trash', pace = unwatched): Promise<StorageResult<readonly ListedFacts<F>[]>> {
    const places = await this.#ground.lists.places(where)
    if (!places.ok) return places
    const glances = await this.#glances(places.value)
    const entries = await this.#index.entries()
    const value: ListedFacts<F>[] = []
    for (const [at, place] of places.value.entries()) {
      const stand = glances[at]
      const entry = entries.get(place.folder)
      if (stand && entry?.mark === stand.mark) {
        const { facts: state, generation, savedAt } = entry
        value.push({ id: place.name, found: { kind: 'loaded', state, generation, savedAt }, standsAlone: true })
      } else value.push(await this.#read(place, stand))
      if (!(await pace(at + 1, places.value.length))) break
    }
    const there = new Set(places.value.map(({ folder }) => folder))
    for (const folder of entries.keys()) {
      if (dirname(folder) === this.#ground.place[where] && !there.has(folder)) this.#index.set(folder, undefined)
    }
    await this.#index.write()
    return { ok: true, value: value.filter(({ found }) => found.kind !== 'first-run') }
  }

  async #read(place: ListedPlace, before: FileStand | undefined): Promise<ListedFacts<F>> {
    const { lists, facts, machine } = this.#ground
    const whole = await lists.read(place)
    const found: LoadOutcome<F> = 'state' in whole ? { ...whole, state: facts.of(whole.state) } : whole
    const isAlone = (await runSteps(attempt(standsAlone(place)), machine.files)) ?? false
    const after = before && (await this.#glance(place))
    const isStill = after?.mark === before?.mark && (after?.changedAt ?? Infinity) + tooFresh < machine.now().getTime()
    const isKept = found.kind === 'loaded' && isAlone && isStill && after
    this.#index.set(place.folder, isKept ? { ...found, mark: after.mark, facts: found.state } : undefined)
    return { id: place.name, found, standsAlone: isAlone }
  }

  async #glances(places: readonly ListedPlace[]): Promise<readonly (FileStand | undefined)[]> {
    const glances: (FileStand | undefined)[] = []
    const waiting = places.entries()
    const lookOn = async (): Promise<void> => {
      for (const [at, place] of waiting) glances[at] = await this.#glance(place)
    }
    await Promise.all(Array.from({ length: together }, lookOn))
    return glances
  }

  #glance(place: ListedPlace): Promise<FileStand | undefined> {
    const { place: data, machine } = this.#ground
    return runSteps(glance(place, notesOf(data, place.name)), machine.files)
  }
}
