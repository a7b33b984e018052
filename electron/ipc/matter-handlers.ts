import type { MatterDraft } from '../../shared/domain/matter'
import { noFacts } from '../../shared/ipc/matter-facts'
import type { MatterFacts, MatterSummary } from '../../shared/ipc/matter-summary'
import type { Reading } from '../../shared/ipc/opened-replies'
import type { Reply } from '../../shared/ipc/operations'
import { failed, succeeded } from '../../shared/result'
import { withDecisionFixed } from '../../shared/decided/with-decision-fixed'
import { tooMuchForWindow } from '../../shared/told/too-much-for-window'
import { placeGone } from '../data/place-gone'
import type { Data } from '../data/open-data'
import type { LoadOutcome } from '../storage/generations/load-outcome'
import type { ListedFacts } from '../storage/listing/listed-facts'
import { seriesFolderOf } from '../storage/data-folder/series-folder-of'
import { writingRefused } from '../storage/data-folder/writing-refused'
import type { Handlers } from './handlers'
import { loadProblem } from './load-problem'
import type { LongTasks } from './long-tasks'
import { savedIn } from './saved-in'
import { settingsStanding } from './settings-standing'
import { storageProblem } from '../storage/storage-problem'

function summary({ id, found }: ListedFacts<MatterFacts>, conflictCopies = 0): MatterSummary {
  const rest = { id, problem: loadProblem(found), isOlder: found.kind === 'older-used', conflictCopies }
  return 'state' in found ? { ...rest, ...found.state, savedAt: found.savedAt } : { ...rest, ...noFacts, savedAt: '' }
}

async function copiesOf({ conflicts }: Data, { id, standsAlone }: ListedFacts<MatterFacts>): Promise<number> {
  if (standsAlone) return 0
  const copies = await conflicts.list(id)
  return copies.ok ? copies.value.length : 0
}

const noticeOf = (found: LoadOutcome<MatterDraft>): Reply<'openMatter'>['notice'] =>
  found.kind === 'older-used'
    ? {
        kind: 'older-used',
        savedAt: found.savedAt,
        because: found.bad.every(({ because }) => because === 'missing') ? 'missing' : 'damaged',
        lostSavedAt: found.bad.find(({ savedAt }) => savedAt !== null)?.savedAt ?? null
      }
    : null

/** Why the matter should only be read here; null when it can be edited. */
async function readingOf({ attendance, place, machine, writer }: Data, id: string): Promise<Reading | null> {
  const others = await attendance.others(id)
  if (others.length > 0) return { because: 'open-elsewhere', others }
  const refused = await writingRefused(seriesFolderOf(place, id), writer, machine)
  return refused?.kind === 'read-only' ? { because: 'read-only-place', folder: place.root } : null
}

/** What the window may do with the stored matters. */
export function matterHandlers(data: Data, tasks: LongTasks) {
  const { matters, listing, history, settings, unfinished, exchanged, versions, folder, problem } = data
  return {
    async listMatters() {
      if (problem) return failed(problem)
      const gone = await placeGone(data)
      if (gone) return failed(gone)
      const listed = await listing.in('matters')
      if (!listed.ok) return failed(storageProblem(listed.failure))
      const trashed = await listing.in('trash')
      if (!trashed.ok) return failed(storageProblem(trashed.failure))
      const summaries = await Promise.all(listed.value.map(async (each) => summary(each, await copiesOf(data, each))))
      return succeeded({
        matters: summaries,
        trashed: trashed.value.map((each) => summary(each)),
        dataFolder: folder,
        settings: settingsStanding(settings.found)
      })
    },
    async readHistory() {
      if (problem) return failed(problem)
      const answers: boolean[] = []
      const listed = await tasks.run('readHistory', (pace) =>
        history.in('matters', async (done, of) => {
          const goesOn = await pace(done, of)
          answers.push(goesOn)
          return goesOn
        })
      )
      if (answers.includes(false)) return failed({ kind: 'given-up' })
      if (!listed.ok) return failed(storageProblem(listed.failure))
      const read = listed.value.flatMap(({ found }) => ('state' in found ? [found.state] : []))
      return succeeded({ matters: read, unread: listed.value.length - read.length })
    },
    async openMatter({ id }) {
      const found = await matters.open(id)
      const why = loadProblem(found)
      if (why) return failed((await placeGone(data)) ?? why)
      if (!('state' in found)) return failed({ kind: 'no-such-matter' })
      const tooMuch = tooMuchForWindow(found.state, found.state.committee.name)
      if (tooMuch) return failed(tooMuch)
      const { matter, isFixed } = withDecisionFixed(found.state)
      return succeeded({
        matter,
        isDecisionFixed: isFixed,
        savedAt: found.savedAt,
        notice: noticeOf(found),
        reading: await readingOf(data, id)
      })
    },
    saveMatter: ({ matter, milestone }) =>
      unfinished.during(matter, async () => {
        const saved = milestone ? await versions.save(matter, milestone) : await matters.save(matter)
        const isNew = !saved.ok && saved.failure.kind === 'not-open'
        const result = isNew ? await matters.create(matter) : saved
        if (isNew && result.ok && milestone) await versions.save(matter, milestone)
        if (result.ok) await exchanged.keepTaken(matter)
        return savedIn(data, result)
      }),
    async trashMatter({ id }) {
      const removed = await matters.remove(id)
      return removed.ok ? succeeded(null) : failed(storageProblem(removed.failure))
    },
    async restoreMatter({ id }) {
      const trashed = await matters.trash.list()
      if (!trashed.ok) return failed(storageProblem(trashed.failure))
      const newest = trashed.value.filter((each) => each.id === id).at(-1)
      if (!newest) return failed({ kind: 'no-such-matter' })
      const restored = await matters.trash.putBack(newest)
      return restored.ok ? succeeded(null) : failed(storageProblem(restored.failure))
    }
  } satisfies Partial<Handlers>
}
