import type { z } from 'zod'
import type { FormContent } from '../exchange/unit-forms/form-content'
import type { MatterDraft } from '../domain/matter'
import type { MatterList, OwnMatters } from './matter-summary'
import type { OperationName } from './operation-names'
import type { Attendance, OpenedReply } from './opened-replies'
import { payloads } from './payloads'
import type { ChosenForms, ChosenPicture, ChosenTemplate, CopyRead, Imported } from './read-files'
import type { RulesRead, TableRead, TemplateReport } from './read-files'
import type { Settings } from './settings'
import type { StartRemark } from './start-remark'
import type { ChosenDataFolder, ConflictCopy, ExtraCopyStanding, MatterFiles, Place } from './stored-files'
import type { ReadConflictCopy, Replacement, Saved, Version } from './stored-files'
import type { PageBreak } from './page-break'
import type { PaperPages } from './paper-pages'
import type { ArchiveChecked, ArchiveWritten, FormsWritten, SignedChosen, Written } from './written'

/** What an operation takes and what it answers, inside a `Result`. */
interface Operation<Request extends z.ZodType, Answer> {
  /** Main parses every payload with it before anything else happens. */
  readonly request: Request
  /** Never there: it tells the compiler what is answered, which no value of the contract holds. */
  readonly answer?: Answer
}

const takes = <Request extends z.ZodType>(request: Request) => ({
  answers: <Answer>(): Operation<Request, Answer> => ({ request })
})
const { nothing, stored, matter, file } = payloads

/** Everything the window may ask of the main process: each operation's request and answer. */
export const operations = {
  listMatters: takes(nothing).answers<MatterList>(),
  readHistory: takes(nothing).answers<OwnMatters>(),
  openMatter: takes(stored).answers<OpenedReply>(),
  saveMatter: takes(payloads.toSave).answers<Saved>(),
  saveExtractMail: takes(payloads.extractMail).answers<Written>(),
  saveMatterMail: takes(payloads.toSend).answers<Written>(),
  trashMatter: takes(stored).answers<null>(),
  restoreMatter: takes(stored).answers<null>(),
  readMatterFiles: takes(stored).answers<MatterFiles>(),
  showMatterFiles: takes(stored).answers<null>(),
  chooseReplacement: takes(stored).answers<Replacement>(),
  saveOnTop: takes(payloads.toSave).answers<Saved>(),
  listConflictCopies: takes(stored).answers<readonly ConflictCopy[]>(),
  readConflictCopy: takes(payloads.conflictCopy).answers<ReadConflictCopy>(),
  setAsideConflictCopy: takes(payloads.conflictCopy).answers<null>(),
  attendMatter: takes(payloads.attendance).answers<Attendance>(),
  leaveMatter: takes(stored).answers<null>(),
  readDataFolder: takes(nothing).answers<Place>(),
  findDataFolder: takes(nothing).answers<null>(),
  chooseDataFolder: takes(nothing).answers<ChosenDataFolder>(),
  beginAnew: takes(payloads.newPlace).answers<null>(),
  /** Newest first. */
  listVersions: takes(stored).answers<{ readonly versions: Version[] }>(),
  readVersion: takes(payloads.version).answers<{ readonly matter: MatterDraft }>(),
  readPages: takes(payloads.pages).answers<PaperPages>(),
  readPageBreaks: takes(payloads.pages).answers<{ readonly breaks: readonly PageBreak[] }>(),
  chooseSignedPapers: takes(nothing).answers<SignedChosen>(),
  archiveMatter: takes(payloads.archive).answers<ArchiveWritten>(),
  checkArchive: takes(payloads.archiveToCheck).answers<ArchiveChecked>(),
  exportPaper: takes(payloads.paper).answers<Written>(),
  exportMatterFile: takes(payloads.toSend).answers<Written>(),
  exportWorkingCopy: takes(matter).answers<Written>(),
  exportCalendar: takes(matter).answers<Written>(),
  exportUnitForms: takes(payloads.forms).answers<FormsWritten>(),
  exportUnitTable: takes(matter).answers<Written>(),
  importMatterFile: takes(nothing).answers<Imported>(),
  importWorkingCopy: takes(nothing).answers<CopyRead>(),
  /** The first of some states that were sent or taken in earlier; null where none is kept. */
  readCommonState: takes(payloads.states).answers<{ readonly matter: MatterDraft | null }>(),
  exportRulesFile: takes(payloads.rules).answers<Written>(),
  importRulesFile: takes(nothing).answers<RulesRead>(),
  /** `textLeftOut`: the text was too long for the address, and has to be pasted. */
  openBlankMail: takes(matter).answers<{ readonly textLeftOut: boolean }>(),
  importUnitTable: takes(nothing).answers<TableRead>(),
  lookAtDropped: takes(file).answers<{ readonly kind: 'working-copy' | 'other' }>(),
  openDropped: takes(file).answers<Imported | CopyRead>(),
  readDroppedForm: takes(file).answers<FormContent>(),
  readDroppedTable: takes(file).answers<TableRead>(),
  chooseUnitForms: takes(nothing).answers<ChosenForms>(),
  readChosenForm: takes(payloads.chosenForm).answers<FormContent>(),
  openExported: takes(file).answers<null>(),
  showExported: takes(file).answers<null>(),
  chooseLogo: takes(nothing).answers<ChosenPicture>(),
  readTemplate: takes(nothing).answers<TemplateReport | null>(),
  chooseTemplate: takes(nothing).answers<ChosenTemplate>(),
  useTemplate: takes(nothing).answers<null>(),
  removeTemplate: takes(nothing).answers<null>(),
  tryTemplate: takes(payloads.template).answers<Written>(),
  copyText: takes(payloads.text).answers<null>(),
  copyPaper: takes(payloads.paperCopy).answers<null>(),
  readExtraCopies: takes(nothing).answers<ExtraCopyStanding>(),
  chooseExtraCopies: takes(nothing).answers<ExtraCopyStanding>(),
  endExtraCopies: takes(nothing).answers<ExtraCopyStanding>(),
  readSettings: takes(nothing).answers<Settings>(),
  saveSettings: takes(payloads.settings).answers<null>(),
  aboutProgram: takes(nothing).answers<{ readonly version: string; readonly dataFolder: string }>(),
  /** Ends a long task at its next step; it then answers that it was given up. */
  giveUpTask: takes(payloads.task).answers<null>(),
  readStartRemarks: takes(nothing).answers<readonly StartRemark[]>(),
  copyTechnicalInformation: takes(nothing).answers<null>(),
  /** The licences of what the program is made of, word for word. */
  readNotices: takes(nothing).answers<string>(),
  closeWindow: takes(nothing).answers<null>(),
  stayOpen: takes(nothing).answers<null>()
} satisfies Record<OperationName, Operation<z.ZodType, unknown>>

type Operations = typeof operations
export type Request<Name extends OperationName> = z.infer<Operations[Name]['request']>
export type Reply<Name extends OperationName> = Exclude<Operations[Name]['answer'], undefined>
