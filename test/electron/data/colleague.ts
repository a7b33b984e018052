import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { OutgoingFiles } from '../../../electron/data/outgoing-files'
import { openData, type Data } from '../../../electron/data/open-data'
import { thisMachine } from '../../../electron/storage/machine'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { Side } from '../../../shared/domain/merge-conflict'
import { commonStates } from '../../../shared/exchange/merge/common-states'
import { mergeMatters } from '../../../shared/exchange/merge/merge-matters'
import { resolveConflicts } from '../../../shared/exchange/merge/resolve-conflicts'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { withSentState } from '../../../shared/exchange/file/with-sent-state'
import { succeeded } from '../../../shared/result'
import { pathWords } from '../../../shared/text/fields/path-words'

/** One of two people with a program and a data folder each, who send one matter to and fro. */
export class Colleague {
  matter: MatterDraft | undefined
  #steps = 0

  readonly name: string
  readonly data: Data
  readonly report: string[]

  private constructor(name: string, data: Data, report: string[]) {
    this.name = name
    this.data = data
    this.report = report
  }

  static async at(folder: string, name: string, report: string[]): Promise<Colleague> {
    await mkdir(join(folder, name))
    const folders = {
      data: join(folder, name, 'data'),
      profile: join(folder, name, 'program'),
      saidBy: 'program' as const
    }
    return new Colleague(name, await openData(folders, thisMachine()), report)
  }

  get present(): MatterDraft {
    if (!this.matter) throw new Error(`${this.name} has no matter`)
    return this.matter
  }

  async edit(change: (matter: MatterDraft) => MatterDraft): Promise<void> {
    await this.#hold(this.#stamped(change(this.present)))
  }

  /** The text of the file that leaves. */
  async send(): Promise<string> {
    const files = new OutgoingFiles(this.data.exchanged, '0.0.0')
    const sent = this.present
    const text = files.write(sent, this.name)
    await files.sent(sent, () =>
      Promise.resolve(succeeded({ outcome: 'written', path: 'x', findings: [], version: 'not-asked' }))
    )
    await this.#hold(withSentState(sent, sent))
    this.report.push(`${this.name} skickar`)
    return text.ok ? text.value : ''
  }

  /** Takes a file in: adopts it the first time, and merges it from then on. */
  async receive(text: string, decide: Side): Promise<void> {
    const read = parseMatterFile(text, 'arende.namndklar')
    if (!read.ok) throw new Error(read.problem.kind)
    const theirs = read.value.matter
    this.data.exchanged.see(read.value)
    if (!this.matter) {
      this.report.push(`${this.name} tar emot ärendet`)
      return this.#hold(theirs)
    }
    const mine = this.present
    const base = await this.data.exchanged.common(commonStates(mine, theirs))
    const result = mergeMatters({ mine, theirs, base })
    const { merged } = resolveConflicts(result, new Map(result.conflicts.map(({ path }) => [path, decide])))
    const told = (from: 'mine' | 'theirs' | 'both'): number =>
      result.changes.filter((change) => change.from === from).length
    const open = result.conflicts.map(({ path }) => pathWords(path, [mine, theirs]))
    this.report.push(
      `${this.name} slår ihop ${base ? 'trevägs' : 'tvåvägs'}: ${told('theirs') + told('both')} hämtas, ${told('mine')} står kvar` +
        (open.length === 0 ? '' : `, avgörs: ${open.join(', ')}`)
    )
    await this.#hold(this.#stamped(merged))
  }

  /** As the page does at each step: no two states are filed alike. */
  #stamped(matter: MatterDraft): MatterDraft {
    this.#steps += 1
    return {
      ...matter,
      changed: new Date(Date.UTC(2023, 4, 29) + this.#steps * 1_000 + (this.name === 'Bo' ? 500 : 0)).toISOString()
    }
  }

  async #hold(matter: MatterDraft): Promise<void> {
    const saved = this.matter ? await this.data.matters.save(matter) : await this.data.matters.create(matter)
    if (!saved.ok) throw new Error(saved.failure.kind)
    await this.data.exchanged.keepTaken(matter)
    this.matter = matter
  }

  /** Begins the matter. */
  begin(matter: MatterDraft): Promise<void> {
    return this.#hold(matter)
  }
}
