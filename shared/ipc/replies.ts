import type { MatterDraft } from '../domain/matter'
import type { WorkingCopy } from '../exchange/working-copy/working-copy'
import type { RuleProfile } from '../domain/rule-profile'
import type { ArchiveReport } from '../exchange/archive-report'
import type { TemplateRemark } from '../look/template-remark'
import type { ExtractStanding } from '../rules/extract-standing'
import type { FormContent } from '../exchange/unit-forms/form-content'
import type { OperationName } from './operation-names'
import type { ExportProblem, Problem } from './problem'
import type { Settings } from './settings'

/** One row of the list of matters; one that cannot be read is listed too, with the reason. */
export interface MatterSummary {
  id: string
  committee: string
  awardYear: string
  units: number
  extract: ExtractStanding
  savedAt: string
  problem: Problem | null
  /** Versions that lie beside it, because another had been saved before them. */
  conflictCopies: number
}

/**
 * What happened when a stored matter was read: as it was left, or an older state because the newest was damaged.
 * `lostSavedAt`: when what could not be read was saved, where that can be told.
 */
export type LoadNotice = { kind: 'older-used'; savedAt: string; lostSavedAt: string | null } | null

/** Somebody who has a matter open for editing in another running program. */
export interface Attendant {
  account: string
  computer: string
  since: string
}

/** Why a matter is opened for reading. */
export type Reading = { because: 'read-only-place'; folder: string } | { because: 'open-elsewhere'; others: Attendant[] }

/** A file of a matter, as far as it can be known without its content. */
export interface MatterFile {
  name: string
  kind: 'generation' | 'bad' | 'conflict'
  savedAt: string | null
}

/** A state of a matter that lies beside it, because another had been saved before it. */
export interface ConflictCopy {
  name: string
  savedAt: string | null
}

/** A file to take a damaged matter's place; nothing is taken in before a yes. `isOther`: it was another matter's. */
export type Replacement =
  | { outcome: 'cancelled' }
  | { outcome: 'read'; matter: MatterDraft; cleaned: number; file: string; isOther: boolean }

/** `empty`: chosen, but nothing is made in it before a yes. */
export type ChosenPlace = { outcome: 'cancelled' } | { outcome: 'opened' | 'empty'; folder: string }

export interface Saved {
  /** When the disk had it, as an ISO timestamp in UTC. */
  savedAt: string
  generation: number
}

/**
 * The second folder that copies of the matters go to; null where there is none. `lastWritten` is empty before the first copy,
 * and `problem` tells why the last one was not written.
 */
export type ExtraCopyStanding = { folder: string; lastWritten: string; problem: ExportProblem | null } | null

/** One stored state of a matter; `savedAt` is null where it is so damaged that not even its time is known. */
export interface Version {
  generation: number
  savedAt: string | null
}

/** `findings`: what the program's own check of the file found, in words. */
export type Written = { outcome: 'cancelled' } | { outcome: 'written'; path: string; findings: string[] }
/** `sound`: how many files the disk holds as they were made; `leftOut` and `findings` in words. */
export type ArchiveWritten = { outcome: 'cancelled' } | { outcome: 'written'; path: string; sound: number; leftOut: string[]; findings: string[] }
export type ArchiveChecked = { outcome: 'cancelled' } | { outcome: 'checked'; name: string; report: ArchiveReport }
/** A picture as it was chosen; the page makes a plain one of it before it is taken in. */
export type ChosenPicture = { outcome: 'cancelled' } | { outcome: 'read'; file: string; type: 'png' | 'jpeg' | 'svg+xml'; data: string }
export interface TemplateReport {
  /** The file that the user chose. */
  name: string
  remarks: TemplateRemark[]
}
/** Looked at, but not in use until the user says so. */
export type ChosenTemplate = { outcome: 'cancelled' } | ({ outcome: 'read' } & TemplateReport)
/** A matter from a file. Where its matter is here already, under `sameAs`, it has got an id of its own. */
export interface ReadCopy {
  matter: MatterDraft
  cleaned: number
  file: string
  sameAs: string | null
  /** The file is no longer as a program wrote it. */
  isChangedOutside: boolean
  /** Who sent it and when, where the file says. */
  sender: { name: string; at: string | null } | null
}
export type Imported =
  | { outcome: 'cancelled' }
  | ({ outcome: 'read' } & ReadCopy)

/** `here`: the same matter as it is stored here, null where there is none. */
export type CopyRead = { outcome: 'cancelled' } | { outcome: 'copy'; copy: WorkingCopy; here: { changed: string } | null }

export type RulesRead = { outcome: 'cancelled' } | { outcome: 'read'; rules: RuleProfile; cleaned: number; file: string }

/** The rows of a CSV file, whatever encoding it came in. */
export type TableRead = { outcome: 'cancelled' } | { outcome: 'read'; rows: string[][]; file: string }

/** Forms written into a folder, under these names. */
export type FormsWritten = { outcome: 'cancelled' } | { outcome: 'written'; folder: string; files: string[]; findings: string[] }
/** The files with forms that the user has chosen; each is read when it is asked for. */
export type ChosenForms = { outcome: 'cancelled' } | { outcome: 'chosen'; files: string[] }

/** What each operation answers, inside a `Result`. */
export interface Replies {
  listMatters: { matters: MatterSummary[]; trashed: MatterSummary[]; dataFolder: string }
  /** All the user's own matters, cut down to their `historyFacts`; `unread` of them could not be read. */
  readHistory: { matters: MatterDraft[]; unread: number }
  /** `reading`: why it should be read only; null when it can be edited. */
  openMatter: { matter: MatterDraft; savedAt: string; notice: LoadNotice; reading: Reading | null }
  saveMatter: Saved
  trashMatter: null
  restoreMatter: null
  readMatterFiles: { folder: string; files: MatterFile[] }
  showMatterFiles: null
  chooseReplacement: Replacement
  saveOnTop: Saved
  listConflictCopies: ConflictCopy[]
  /** `theirs` is what lies on the disk now, and `base` what both were built on, if it is still there. */
  readConflictCopy: { mine: MatterDraft; theirs: MatterDraft; base: MatterDraft | null }
  setAsideConflictCopy: null
  /** `savedAt`: when the newest state on the disk was saved, by anyone. */
  attendMatter: { others: Attendant[]; savedAt: string | null }
  leaveMatter: null
  /** `saidBy`: who has said that the data are to lie there. */
  readPlace: { folder: string; saidBy: 'administrator' | 'user' | 'program' }
  findPlace: null
  choosePlace: ChosenPlace
  beginAnew: null
  /** Newest first. */
  listVersions: { versions: Version[] }
  readVersion: { matter: MatterDraft }
  exportPaper: Written
  archiveMatter: ArchiveWritten
  checkArchive: ArchiveChecked
  exportMatterFile: Written
  exportWorkingCopy: Written
  exportCalendar: Written
  exportUnitForms: FormsWritten
  exportUnitTable: Written
  importMatterFile: Imported
  importWorkingCopy: CopyRead
  /** The first of some states that were sent or taken in earlier; null where none is kept. */
  readCommonState: { matter: MatterDraft | null }
  saveExtractMail: Written
  saveMatterMail: Written
  /** `textLeftOut`: the text was too long for the address, and has to be pasted. */
  openBlankMail: { textLeftOut: boolean }
  exportRulesFile: Written
  importRulesFile: RulesRead
  importUnitTable: TableRead
  lookAtDropped: { kind: 'working-copy' | 'other' }
  openDropped: Imported | CopyRead
  readDroppedForm: FormContent
  readDroppedTable: TableRead
  chooseUnitForms: ChosenForms
  readChosenForm: FormContent
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
  readExtraCopies: ExtraCopyStanding
  chooseExtraCopies: ExtraCopyStanding
  endExtraCopies: ExtraCopyStanding
  readSettings: Settings
  saveSettings: null
  aboutProgram: { version: string; dataFolder: string }
  closeWindow: null
  stayOpen: null
}

export type Reply<Name extends OperationName> = Replies[Name]
