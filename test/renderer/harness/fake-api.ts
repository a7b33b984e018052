import type { ExtractForm } from '../../../shared/exchange/file/extract-forms'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { WorkingCopy } from '../../../shared/exchange/working-copy/working-copy'
import type { StartRemark } from '../../../shared/ipc/start-remark'
import type { Api } from '../../../shared/ipc/api'
import type { FormContent } from '../../../shared/exchange/unit-forms/form-content'
import type { Problem } from '../../../shared/ipc/problem'
import type { SettingsStanding } from '../../../shared/ipc/settings'
import type { ConflictCopy, MatterFile, ExtraCopyStanding } from '../../../shared/ipc/stored-files'
import type { Imported, TableRead, TemplateReport } from '../../../shared/ipc/read-files'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import type { Reply } from '../../../shared/ipc/operations'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { failed, succeeded } from '../../../shared/result'
import { matterFacts } from '../../../shared/ipc/matter-facts'
import { readTable } from '../../../shared/exchange/unit-table/read-table'
import { historyFacts } from '../../../shared/rules/history/history-facts'

export interface Scene {
  matters: MatterDraft[]
  damaged?: MatterSummary[]
  savesFailWith?: Problem
  /** Why there is no list. */
  place?: Problem
  saidBy?: 'administrator' | 'user'
  /** How the matters are opened, where that is out of the ordinary. */
  opens?: Partial<Pick<Reply<'openMatter'>, 'savedAt' | 'notice' | 'reading'>>
  attendance?: Reply<'attendMatter'>
  copies?: ConflictCopy[]
  files?: MatterFile[]
  imports?: Problem | MatterDraft
  /** The state that the imported matter and the stored one both come from. */
  common?: MatterDraft
  importsRules?: Problem | RuleProfile
  template?: TemplateReport
  /** The forms that the user would choose. */
  forms?: { file: string; content: OrProblem<FormContent> }[]
  copy?: WorkingCopy
  /** The CSV file that the user would choose. */
  table?: string
  settings?: SettingsStanding
  remarks?: readonly StartRemark[]
  theme?: 'system' | 'light' | 'dark'
  extraCopies?: ExtraCopyStanding
  /** Earlier states of the first matter, newest first; null is a damaged one. */
  versions?: ({ matter: MatterDraft; savedAt: string } | null)[]
}

const now = (): string => new Date().toISOString()

const shield =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="100" height="100" rx="12" fill="#1d4e6b"/><circle cx="50" cy="50" r="28" fill="#e8b93c"/><text x="115" y="66" font-size="44" font-family="sans-serif" fill="#1d4e6b">Exempel</text></svg>'

/** A world in memory behind the whole contract, for looking at the renderer in a browser. */
export function fakeApi(scene: Scene): Api {
  const stored = new Map(scene.matters.map((matter) => [matter.id, { matter, savedAt: now(), trashed: false }]))
  const summaries = (trashed: boolean): MatterSummary[] =>
    [...stored.values()]
      .filter((each) => each.trashed === trashed)
      .map(({ matter, savedAt }) => ({
        id: matter.id,
        ...matterFacts(matter),
        savedAt,
        problem: null,
        isOlder: false,
        conflictCopies: scene.copies?.length ?? 0
      }))
  const mark = (id: string, trashed: boolean): void => {
    const found = stored.get(id)
    if (found) found.trashed = trashed
  }
  const versions = () => [...saved, ...(scene.versions ?? [])]
  const saved: { matter: MatterDraft; savedAt: string }[] = []
  let theme = scene.theme ?? 'system'
  let mailForm: ExtractForm = 'pdf'
  let generation = 0
  let extraCopies = scene.extraCopies ?? null
  let template: TemplateReport | null = null
  const written = (path: string) =>
    Promise.resolve(
      succeeded({ outcome: 'written' as const, path, findings: [] as string[], version: 'kept' as const })
    )
  const imported = (): Promise<OrProblem<Imported>> => {
    const { imports } = scene
    if (!imports) return Promise.resolve(succeeded({ outcome: 'cancelled' }))
    if ('kind' in imports) return Promise.resolve(failed(imports))
    const sameAs = stored.has(imports.id) ? imports.id : null
    return Promise.resolve(
      succeeded({
        outcome: 'read',
        matter: imports,
        cleaned: 3,
        file: 'arende.namndklar',
        sameAs,
        isChangedOutside: false,
        sender: null
      })
    )
  }
  const table = (): Promise<OrProblem<TableRead>> =>
    Promise.resolve(
      succeeded(
        scene.table === undefined
          ? { outcome: 'cancelled' }
          : {
              outcome: 'read',
              content: { kind: 'text', text: scene.table, rows: readTable(scene.table), lettering: 'sure' },
              file: 'enheter.csv'
            }
      )
    )
  const form = async (place: number): Promise<OrProblem<FormContent>> => {
    await new Promise((resolve) => setTimeout(resolve, 40))
    return scene.forms?.[place]?.content ?? failed({ kind: 'form-refused', file: 'fel.docx', because: 'damaged' })
  }
  const done = () => Promise.resolve(succeeded(null))
  return {
    listMatters: () =>
      Promise.resolve(
        scene.place
          ? failed(scene.place)
          : succeeded({
              matters: [...summaries(false), ...(scene.damaged ?? [])],
              trashed: summaries(true),
              dataFolder: 'C:\\Users\\anna\\AppData\\Local\\Namndklar',
              settings: scene.settings ?? 'as-saved'
            })
      ),
    openMatter: ({ id }) => {
      const found = stored.get(id)
      const damaged = scene.damaged?.find((each) => each.id === id)?.problem
      return Promise.resolve(
        found
          ? succeeded({ matter: found.matter, savedAt: found.savedAt, notice: null, reading: null, ...scene.opens })
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
      saved.unshift({ matter, savedAt })
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
    listVersions: () =>
      Promise.resolve(
        succeeded({
          versions: versions().map((version, place, all) => ({
            generation: all.length - place,
            savedAt: version?.savedAt ?? null,
            milestones: []
          }))
        })
      ),
    readVersion: ({ generation }) => {
      const version = versions().at(-generation)
      return Promise.resolve(version ? succeeded({ matter: version.matter }) : failed({ kind: 'all-damaged' as const }))
    },
    readPages: () => Promise.resolve(succeeded({ pages: [], isLandscape: false, isDraft: false, findings: [] })),
    readPageBreaks: () => Promise.resolve(succeeded({ breaks: [] })),
    exportPaper: ({ paper, format }) => written(`C:\\Users\\anna\\Documents\\${paper}.${format}`),
    chooseSignedPapers: () => Promise.resolve(succeeded({ outcome: 'cancelled' as const })),
    archiveMatter: ({ form }) =>
      Promise.resolve(
        succeeded({
          outcome: 'written',
          path: `C:\\Users\\anna\\Documents\\2023 Exempelnämnden Arkiv EXN 2023-41${form === 'zip' ? '.zip' : ''}`,
          sound: 14,
          leftOut: [
            'Anslagsbevis protokollet: Behövs när paragrafen justeras omedelbart. Annars räcker ett anslag för hela protokollet.'
          ],
          findings: [],
          version: 'kept'
        })
      ),
    checkArchive: ({ form }) =>
      Promise.resolve(
        succeeded({
          outcome: 'checked',
          name: '2023 Exempelnämnden Arkiv EXN 2023-41',
          report: {
            sound: 12,
            findings:
              form === 'zip'
                ? []
                : [
                    { kind: 'changed', file: 'Läskopia.txt' },
                    { kind: 'missing', file: 'Papper/2023 Exempelnämnden Protokollsutdrag EXN 2023-41.docx' }
                  ]
          }
        })
      ),
    exportMatterFile: () => written('C:\\Users\\anna\\Documents\\arende.namndklar'),
    exportCalendar: () => written('C:\\Users\\anna\\Documents\\datum.ics'),
    exportUnitForms: ({ units }) =>
      Promise.resolve(
        succeeded({
          outcome: 'written',
          folder: 'C:\\Users\\anna\\Documents\\Formulär',
          files: units.map((id) => `${id}.docx`),
          findings: []
        })
      ),
    chooseUnitForms: () =>
      Promise.resolve(
        succeeded(
          scene.forms ? { outcome: 'chosen', files: scene.forms.map(({ file }) => file) } : { outcome: 'cancelled' }
        )
      ),
    readChosenForm: ({ place }) => form(place),
    readDroppedForm: () => form(0),
    exportUnitTable: () => written('C:\\Users\\anna\\Documents\\Enheter.csv'),
    importUnitTable: table,
    readDroppedTable: table,
    importMatterFile: imported,
    readCommonState: () => Promise.resolve(succeeded({ matter: scene.common ?? null })),
    saveExtractMail: () => written('C:\\Users\\anna\\Documents\\2023 Exempelnämnden Följebrev EXN 2023-41.eml'),
    saveMatterMail: () =>
      written('C:\\Users\\anna\\Documents\\2023 Exempelnämnden Ärendefil med e-post EXN 2023-41.eml'),
    openBlankMail: () => Promise.resolve(succeeded({ textLeftOut: false })),
    lookAtDropped: () => Promise.resolve(succeeded({ kind: scene.copy ? 'working-copy' : 'other' })),
    openDropped: imported,
    importWorkingCopy: () =>
      Promise.resolve(
        succeeded(
          scene.copy
            ? { outcome: 'copy', copy: scene.copy, here: { changed: scene.copy.carried?.changed ?? '' } }
            : { outcome: 'cancelled' }
        )
      ),
    exportWorkingCopy: () =>
      written('C:\\Users\\anna\\Documents\\2023 Exempelnämnden Tjänsteutlåtande arbetskopia.docx'),
    exportRulesFile: ({ rules }) => written(`C:\\Users\\anna\\Documents\\${rules.year} Regler.namndklar-regler`),
    importRulesFile: () => {
      const { importsRules } = scene
      if (!importsRules) return Promise.resolve(succeeded({ outcome: 'cancelled' }))
      if ('kind' in importsRules) return Promise.resolve(failed(importsRules))
      return Promise.resolve(
        succeeded({ outcome: 'read', rules: importsRules, cleaned: 0, file: 'regler.namndklar-regler' })
      )
    },
    chooseLogo: () =>
      Promise.resolve(succeeded({ outcome: 'read', file: 'vapen.svg', type: 'svg+xml', data: btoa(shield) })),
    readTemplate: () => Promise.resolve(succeeded(template)),
    chooseTemplate: () =>
      Promise.resolve(
        scene.template ? succeeded({ outcome: 'read', ...scene.template }) : succeeded({ outcome: 'cancelled' })
      ),
    useTemplate: () => {
      template = scene.template ?? null
      return done()
    },
    removeTemplate: () => {
      template = null
      return done()
    },
    tryTemplate: () => written('C:\\Users\\anna\\Documents\\2023 Exempelnämnden Prov av mall.docx'),
    openExported: done,
    showExported: done,
    copyText: done,
    copyPaper: done,
    readExtraCopies: () => Promise.resolve(succeeded(extraCopies)),
    chooseExtraCopies: () => {
      extraCopies = { folder: 'E:\\Nämndklar', lastWritten: now(), problem: null }
      return Promise.resolve(succeeded(extraCopies))
    },
    endExtraCopies: () => {
      extraCopies = null
      return Promise.resolve(succeeded(null))
    },
    readSettings: () =>
      Promise.resolve(
        succeeded({ theme, mailForm, exportFolder: '', window: null, template: null, extraCopies: null })
      ),
    saveSettings: (settings) => {
      theme = settings.theme ?? theme
      mailForm = settings.mailForm ?? mailForm
      return done()
    },
    readStartRemarks: () => Promise.resolve(succeeded(scene.remarks ?? [])),
    copyTechnicalInformation: done,
    aboutProgram: () =>
      Promise.resolve(succeeded({ version: '0.1.0', dataFolder: 'C:\\Users\\anna\\AppData\\Local\\Namndklar' })),
    giveUpTask: done,
    readNotices: () => Promise.resolve(succeeded('zod 4.6.7\nLicens: MIT')),
    closeWindow: done,
    stayOpen: done,
    readMatterFiles: () =>
      Promise.resolve(
        succeeded({
          folder: 'C:\\Users\\anna\\AppData\\Local\\Namndklar\\data\\matters\\3f0c1d52',
          files: scene.files ?? []
        })
      ),
    showMatterFiles: done,
    chooseReplacement: ({ id }) => {
      const { imports } = scene
      if (!imports) return Promise.resolve(succeeded({ outcome: 'cancelled' }))
      if ('kind' in imports) return Promise.resolve(failed(imports))
      return Promise.resolve(
        succeeded({
          outcome: 'read',
          matter: { ...imports, id },
          cleaned: 0,
          file: 'arende.namndklar',
          isOther: imports.id !== id
        })
      )
    },
    saveOnTop: ({ matter }) => {
      const savedAt = now()
      stored.set(matter.id, { matter, savedAt, trashed: false })
      generation += 1
      return Promise.resolve(succeeded({ savedAt, generation }))
    },
    listConflictCopies: () => Promise.resolve(succeeded(scene.copies ?? [])),
    readConflictCopy: ({ id }) => {
      const found = stored.get(id)
      return Promise.resolve(
        found
          ? succeeded({ copy: found.matter, onDisk: found.matter, base: null })
          : failed({ kind: 'no-such-matter' } as const)
      )
    },
    setAsideConflictCopy: ({ name }) => {
      scene.copies = scene.copies?.filter((copy) => copy.name !== name) ?? []
      return done()
    },
    attendMatter: ({ id }) =>
      Promise.resolve(succeeded(scene.attendance ?? { others: [], savedAt: stored.get(id)?.savedAt ?? null })),
    leaveMatter: done,
    readDataFolder: () =>
      Promise.resolve(succeeded({ folder: 'S:\\Nämnd\\Namndklar', saidBy: scene.saidBy ?? ('program' as const) })),
    findDataFolder: () => (scene.place ? Promise.resolve(failed(scene.place)) : done()),
    chooseDataFolder: () => Promise.resolve(succeeded({ outcome: 'empty', folder: 'D:\\Ärenden' })),
    beginAnew: () => {
      delete scene.place
      return done()
    },
    onProgress: () => () => undefined,
    onFlush: () => () => undefined,
    onMenuCommand: () => () => undefined,
    onClosing: () => () => undefined
  }
}
