import { z } from 'zod'
import { stateHashSchema, mostStates } from '../domain/exchange-notes'
import { idSchema } from '../domain/id'
import { matterSchema, unitLimitInWindow, type MatterDraft } from '../domain/matter'
import { windowMilestoneSchema } from '../domain/milestone'
import { paperFormats, paperKinds } from '../domain/paper-kind'
import { ruleProfileSchema, type RuleProfile } from '../domain/rule-profile'
import { textLimit } from '../domain/typed'
import { extractForms } from '../exchange/file/extract-forms'
import { signedLimits } from '../exchange/archive/signed-refusal'
import { formsAtOnce } from '../exchange/unit-forms/form-content'
import { longTasks } from './long-task'
import { themes } from './settings'

const rules: z.ZodType<RuleProfile> = ruleProfileSchema
const matter: z.ZodType<MatterDraft> = matterSchema.refine(({ units }) => units.length <= unitLimitInWindow)
const archiveForm = z.enum(['folder', 'zip'])
const generation = z.int().min(0).max(9_999_999_999)
const sender = z.string().max(200).optional()
/** A file's name alone, never a path. */
const fileName = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^/\\]+$/)

/** The shapes of what the window sends with its operations. */
export const payloads = {
  nothing: z.undefined(),
  /** A matter that is stored, by its id. */
  stored: z.strictObject({ id: idSchema }),
  /** A matter as it stands in the window. */
  matter: z.strictObject({ matter }),
  /** `milestone`: the event that led to this state, which is then kept for good under its name. */
  toSave: z.strictObject({ matter, milestone: windowMilestoneSchema.optional() }),
  /** `form`: what the extract goes with the e-mail as. */
  extractMail: z.strictObject({ matter, form: z.enum(extractForms) }),
  toSend: z.strictObject({ matter, sender }),
  attendance: z.strictObject({ id: idSchema, isEditing: z.boolean() }),
  conflictCopy: z.strictObject({ id: idSchema, name: fileName }),
  version: z.strictObject({ id: idSchema, generation }),
  newPlace: z.strictObject({ where: z.enum(['same', 'chosen']) }),
  /** `issued`: which issue of the paper to write again, as it went out. */
  paper: z.strictObject({
    matter,
    paper: z.enum(paperKinds),
    format: z.enum(paperFormats),
    draft: z.boolean(),
    issued: idSchema.optional()
  }),
  /** A whole paper, or one of its sections. */
  paperCopy: z.strictObject({ matter, paper: z.enum(paperKinds), section: z.string().max(100).nullable() }),
  archive: z.strictObject({
    matter,
    form: archiveForm,
    pdf: z.boolean(),
    signed: z.array(z.int().min(1)).max(signedLimits.papers)
  }),
  pages: z.strictObject({ matter, paper: z.enum(paperKinds) }),
  archiveToCheck: z.strictObject({ form: archiveForm }),
  forms: z.strictObject({
    matter,
    units: z.array(idSchema).min(1).max(unitLimitInWindow),
    answerBy: z.string().max(100)
  }),
  /** One of the files that were chosen last, by its place among them: no page can name one. */
  chosenForm: z.strictObject({
    place: z
      .int()
      .min(0)
      .max(formsAtOnce - 1)
  }),
  states: z.strictObject({ states: z.array(stateHashSchema).max(mostStates) }),
  rules: z.strictObject({ rules }),
  /** The preload gives the path of a file that was dropped, and main that of one it wrote; no page can name one. */
  file: z.strictObject({ path: z.string().min(1).max(4_000) }),
  task: z.strictObject({ task: z.enum(longTasks) }),
  template: z.strictObject({ template: z.enum(['chosen', 'used']) }),
  text: z.strictObject({ text: z.string().max(20 * textLimit) }),
  settings: z.strictObject({ theme: z.enum(themes).optional(), mailForm: z.enum(extractForms).optional() })
} as const
