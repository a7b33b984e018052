import type { MatterDraft } from '../domain/matter'
import type { FormContent } from '../exchange/unit-forms/form-content'
import type { MatterSummary } from './matter-summary'
import type { Attendant, LoadNotice, Reading } from './opened-replies'
import type { OperationName } from './operation-names'
import type {
  ChosenForms,
  ChosenPicture,
  ChosenTemplate,
  CopyRead,
  Imported,
  RulesRead,
  TableRead,
  TemplateReport
} from './read-files'
import type { Settings, SettingsStanding } from './settings'
import type {
  ChosenPlace,
  ConflictCopy,
  ExtraCopyStanding,
  MatterFile,
  Replacement,
  Saved,
  Version
} from './stored-files'
import type { ArchiveChecked, ArchiveWritten, FormsWritten, Written } from './written'

/** What each operation answers, inside a `Result`. */
interface Replies {
  listMatters: { matters: MatterSummary[]; trashed: MatterSummary[]; dataFolder: string; settings: SettingsStanding }
  /** All the user's own matters, cut down to their `historyFacts`; `unread` of them could not be read. */
  readHistory: { matters: MatterDraft[]; unread: number }
  /** `isDecisionFixed`: what its minutes told was fixed as the decision at this reading. `reading`: why it should be read only. */
  openMatter: {
    matter: MatterDraft
    isDecisionFixed?: boolean
    savedAt: string
    notice: LoadNotice
    reading: Reading | null
  }
  saveMatter: Saved
  trashMatter: null
  restoreMatter: null
  readMatterFiles: { folder: string; files: MatterFile[] }
  showMatterFiles: null
  chooseReplacement: Replacement
  saveOnTop: Saved
  listConflictCopies: ConflictCopy[]
  /** The copy, what lies on the disk now, and what both were built on if it is still there. */
  readConflictCopy: { copy: MatterDraft; onDisk: MatterDraft; base: MatterDraft | null }
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
