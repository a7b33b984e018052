import type { MatterDraft } from '../../../shared/domain/matter'
import type { Api } from '../../../shared/ipc/api'
import type { Problem } from '../../../shared/ipc/problem'
import type { MatterSummary } from '../../../shared/ipc/replies'
import { historyFacts } from '../../../shared/rules/history/history-facts'
import { failed, succeeded } from '../../../shared/ipc/result'

export interface Scene {
  matters: MatterDraft[]
  damaged?: MatterSummary[]
  savesFailWith?: Problem
  imports?: Problem | MatterDraft
  theme?: 'system' | 'light' | 'dark'
}

const now = (): string => new Date().toISOString()

/** A world in memory behind the whole contract, for looking at the renderer in a browser. */
export function fakeApi(scene: Scene): Api {
  const stored = new Map(scene.matters.map((matter) => [matter.id, { matter, savedAt: now(), trashed: false }]))
  const summaries = (trashed: boolean): MatterSummary[] =>
    [...stored.values()]
      .filter((each) => each.trashed === trashed)
      .map(({ matter, savedAt }) => ({
        id: matter.id,
        committee: matter.committee.name,
        awardYear: matter.awardYear,
        units: matter.units.length,
        savedAt,
        problem: null
      }))
  const mark = (id: string, trashed: boolean): void => {
    const found = stored.get(id)
    if (found) found.trashed = trashed
  }
  let theme = scene.theme ?? 'system'
  let generation = 0
  const written = (path: string) => Promise.resolve(succeeded({ outcome: 'written' as const, path }))
  const done = () => Promise.resolve(succeeded(null))
  return {
    listMatters: () =>
      Promise.resolve(
        succeeded({
          matters: [...summaries(false), ...(scene.damaged ?? [])],
          trashed: summaries(true),
          dataFolder: 'C:\\Users\\anna\\AppData\\Local\\Namndklar'
        })
      ),
    openMatter: ({ id }) => {
      const found = stored.get(id)
      const damaged = scene.damaged?.find((each) => each.id === id)?.problem
      return Promise.resolve(
        found
          ? succeeded({ matter: found.matter, savedAt: found.savedAt, notice: null })
          : failed(damaged ?? ({ kind: 'no-such-matter' } as const))
      )
    },
    readHistory: () =>
      Promise.resolve(
        succeeded({
          matters: [...stored.values()].filter(({ trashed }) => !trashed).map(({ matter }) => historyFacts(matter)),
          unread: scene.damaged?.length ?? 0
        })
      ),
    saveMatter: ({ matter }) => {
      if (scene.savesFailWith) return Promise.resolve(failed(scene.savesFailWith))
      const savedAt = now()
      stored.set(matter.id, { matter, savedAt, trashed: false })
      generation += 1
      return Promise.resolve(succeeded({ savedAt, generation }))
    },
    trashMatter: ({ id }) => {
      mark(id, true)
      return done()
    },
    restoreMatter: ({ id }) => {
      mark(id, false)
      return done()
    },
    exportPaper: ({ paper, format }) => written(`C:\\Users\\anna\\Documents\\${paper}.${format}`),
    exportMatterFile: () => written('C:\\Users\\anna\\Documents\\arende.namndklar'),
    exportCalendar: () => written('C:\\Users\\anna\\Documents\\datum.ics'),
    importMatterFile: () => {
      const { imports } = scene
      if (!imports) return Promise.resolve(succeeded({ outcome: 'cancelled' }))
      if ('kind' in imports) return Promise.resolve(failed(imports))
      return Promise.resolve(succeeded({ outcome: 'read', matter: imports, cleaned: 3, file: 'arende.namndklar', isCopy: stored.has(imports.id) }))
    },
    openExported: done,
    showExported: done,
    copyText: done,
    readSettings: () => Promise.resolve(succeeded({ theme, exportFolder: '', window: null })),
    saveSettings: (settings) => {
      theme = settings.theme
      return done()
    },
    aboutProgram: () => Promise.resolve(succeeded({ version: '0.1.0', dataFolder: 'C:\\Users\\anna\\AppData\\Local\\Namndklar' })),
    closeWindow: done,
    onMenuCommand: () => () => undefined,
    onClosing: () => () => undefined,
    pathForFile: () => ''
  }
}
