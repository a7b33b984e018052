import type { MatterDraft } from '../domain/matter'
import type { WorkingCopy } from '../exchange/working-copy/working-copy'
import type { RuleProfile } from '../domain/rule-profile'
import type { TemplateRemark } from '../look/template-remark'
import type { OperationName } from './operation-names'
import type { Problem } from './problem'
import type { Settings } from './settings'

/** One row of the list of matters; one that cannot be read is listed too, with the reason. */
export interface MatterSummary {
  id: string
  committee: string
  awardYear: string
  units: number
  savedAt: string
  problem: Problem | null
}

/** What happened when a stored matter was read: as it was left, or an older state because the newest was damaged. */
export type LoadNotice = { kind: 'older-used'; savedAt: string } | { kind: 'read-only' } | null

export interface Saved {
  /** When the disk had it, as an ISO timestamp in UTC. */
  savedAt: string
  generation: number
}

/** `findings`: what the program's own check of the file found, in words. */
export type Written = { outcome: 'cancelled' } | { outcome: 'written'; path: string; findings: string[] }
/** A picture as it was chosen; the page makes a plain one of it before it is taken in. */
export type ChosenPicture = { outcome: 'cancelled' } | { outcome: 'read'; file: string; type: 'png' | 'jpeg' | 'svg+xml'; data: string }
export interface TemplateReport {
  /** The file that the user chose. */
  name: string
  remarks: TemplateRemark[]
}
/** Looked at, but not in use until the user says so. */
export type ChosenTemplate = { outcome: 'cancelled' } | ({ outcome: 'read' } & TemplateReport)
export type Imported =
  | { outcome: 'cancelled' }
  /** `isCopy`: the file's matter is here already, so what was read is a copy with an id of its own. */
  | { outcome: 'read'; matter: MatterDraft; cleaned: number; file: string; isCopy: boolean }

/** `here`: the same matter as it is stored here, null where there is none. */
export type CopyRead = { outcome: 'cancelled' } | { outcome: 'copy'; copy: WorkingCopy; here: { changed: string } | null }

export type RulesRead = { outcome: 'cancelled' } | { outcome: 'read'; rules: RuleProfile; cleaned: number; file: string }

/** What each operation answers, inside a `Result`. */
export interface Replies {
  listMatters: { matters: MatterSummary[]; trashed: MatterSummary[]; dataFolder: string }
  /** All the user's own matters, cut down to their `historyFacts`; `unread` of them could not be read. */
  readHistory: { matters: MatterDraft[]; unread: number }
  openMatter: { matter: MatterDraft; savedAt: string; notice: LoadNotice }
  saveMatter: Saved
  trashMatter: null
  restoreMatter: null
  exportPaper: Written
  exportMatterFile: Written
  exportWorkingCopy: Written
  exportCalendar: Written
  importMatterFile: Imported
  importWorkingCopy: CopyRead
  exportRulesFile: Written
  importRulesFile: RulesRead
  openDropped: Imported | CopyRead
  openExported: null
  showExported: null
  chooseLogo: ChosenPicture
  readTemplate: TemplateReport | null
  chooseTemplate: ChosenTemplate
  useTemplate: null
  removeTemplate: null
  tryTemplate: Written
  copyText: null
  copyPaper: null
  readSettings: Settings
  saveSettings: null
  aboutProgram: { version: string; dataFolder: string }
  closeWindow: null
  stayOpen: null
}

export type Reply<Name extends OperationName> = Replies[Name]
