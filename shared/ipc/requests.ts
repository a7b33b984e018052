import { z } from 'zod'
import { mostStates, stateHashSchema } from '../domain/exchange-notes'
import { idSchema } from '../domain/id'
import { matterSchema, unitLimitInWindow, type MatterDraft } from '../domain/matter'
import { windowMilestoneSchema } from '../domain/milestone'
import { exportFormats, paperKinds } from '../domain/paper-kind'
import { formsAtOnce } from '../exchange/unit-forms/form-content'
import { ruleProfileSchema } from '../domain/rule-profile'
import { textLimit } from '../domain/typed'
import type { OperationName } from './operation-names'
import { themes } from './settings'

const archiveForms = ['folder', 'zip'] as const
const nothing = z.undefined()
const oneMatter = z.strictObject({ id: idSchema })
/** A file's name alone, never a path. */
const fileName = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^/\\]+$/)
const filePath = z.strictObject({ path: z.string().min(1).max(4_000) })
const matter: z.ZodType<MatterDraft> = matterSchema.refine(({ units }) => units.length <= unitLimitInWindow)

/** What each operation takes; main parses every payload with it before anything else happens. */
export const requests = {
  listMatters: nothing,
  readHistory: nothing,
  openMatter: oneMatter,
  /** `milestone`: the event that led to this state, which is then kept for good under its name. */
  saveMatter: z.strictObject({ matter, milestone: windowMilestoneSchema.optional() }),
  trashMatter: oneMatter,
  restoreMatter: oneMatter,
  readMatterFiles: oneMatter,
  showMatterFiles: oneMatter,
  chooseReplacement: oneMatter,
  saveOnTop: z.strictObject({ matter, milestone: windowMilestoneSchema.optional() }),
  listConflictCopies: oneMatter,
  readConflictCopy: z.strictObject({ id: idSchema, name: fileName }),
  setAsideConflictCopy: z.strictObject({ id: idSchema, name: fileName }),
  attendMatter: z.strictObject({ id: idSchema, isEditing: z.boolean() }),
  leaveMatter: oneMatter,
  readPlace: nothing,
  findPlace: nothing,
  choosePlace: nothing,
  beginAnew: z.strictObject({ where: z.enum(['same', 'chosen']) }),
  listVersions: oneMatter,
  readVersion: z.strictObject({ id: idSchema, generation: z.int().min(0).max(9_999_999_999) }),
  exportPaper: z.strictObject({
    matter,
    paper: z.enum(paperKinds),
    format: z.enum(exportFormats),
    draft: z.boolean(),
    /** Which issue of the paper to write again, as it went out. */
    issued: idSchema.optional()
  }),
  archiveMatter: z.strictObject({ matter, form: z.enum(archiveForms), pdf: z.boolean() }),
  checkArchive: z.strictObject({ form: z.enum(archiveForms) }),
  exportMatterFile: z.strictObject({ matter, sender: z.string().max(200).optional() }),
  exportWorkingCopy: z.strictObject({ matter }),
  exportCalendar: z.strictObject({ matter }),
  exportUnitForms: z.strictObject({
    matter,
    units: z.array(idSchema).min(1).max(unitLimitInWindow),
    answerBy: z.string().max(100)
  }),
  exportUnitTable: z.strictObject({ matter }),
  importMatterFile: nothing,
  importWorkingCopy: nothing,
  readCommonState: z.strictObject({ states: z.array(stateHashSchema).max(mostStates) }),
  saveExtractMail: z.strictObject({ matter }),
  saveMatterMail: z.strictObject({ matter, sender: z.string().max(200).optional() }),
  openBlankMail: z.strictObject({ matter }),
  exportRulesFile: z.strictObject({ rules: ruleProfileSchema }),
  importRulesFile: nothing,
  importUnitTable: nothing,
  /** The preload gives the path of a file that was dropped; no page can name one. */
  lookAtDropped: filePath,
  openDropped: filePath,
  readDroppedForm: filePath,
  readDroppedTable: filePath,
  chooseUnitForms: nothing,
  /** One of the files that were chosen last, by its place among them: no page can name one. */
  readChosenForm: z.strictObject({
    place: z
      .int()
      .min(0)
      .max(formsAtOnce - 1)
  }),
  openExported: filePath,
  showExported: filePath,
  chooseLogo: nothing,
  readTemplate: nothing,
  chooseTemplate: nothing,
  useTemplate: nothing,
  removeTemplate: nothing,
  tryTemplate: z.strictObject({ template: z.enum(['chosen', 'used']) }),
  copyText: z.strictObject({ text: z.string().max(20 * textLimit) }),
  /** A whole paper, or one of its sections. */
  copyPaper: z.strictObject({ matter, paper: z.enum(paperKinds), section: z.string().max(100).nullable() }),
  readExtraCopies: nothing,
  chooseExtraCopies: nothing,
  endExtraCopies: nothing,
  readSettings: nothing,
  saveSettings: z.strictObject({ theme: z.enum(themes) }),
  aboutProgram: nothing,
  closeWindow: nothing,
  stayOpen: nothing
} satisfies Record<OperationName, z.ZodType>

export type Request<Name extends OperationName> = z.infer<(typeof requests)[Name]>
