import { z } from 'zod'
import { idSchema } from '../domain/id'
import { matterSchema, unitLimitInWindow } from '../domain/matter'
import { paperFormats, paperKinds } from '../domain/paper-kind'
import { textLimit } from '../domain/typed'
import type { OperationName } from './operation-names'
import { themes } from './settings'

const nothing = z.undefined()
const oneMatter = z.strictObject({ id: idSchema })
const exported = z.strictObject({ path: z.string().min(1).max(4_000) })
const matter = matterSchema.refine(({ units }) => units.length <= unitLimitInWindow)

/** What each operation takes; main parses every payload with it before anything else happens. */
export const requests = {
  listMatters: nothing,
  readHistory: nothing,
  openMatter: oneMatter,
  saveMatter: z.strictObject({ matter }),
  trashMatter: oneMatter,
  restoreMatter: oneMatter,
  exportPaper: z.strictObject({
    matter,
    paper: z.enum(paperKinds),
    format: z.enum(paperFormats),
    draft: z.boolean()
  }),
  exportMatterFile: z.strictObject({ matter }),
  exportCalendar: z.strictObject({ matter }),
  importMatterFile: nothing,
  openExported: exported,
  showExported: exported,
  copyText: z.strictObject({ text: z.string().max(20 * textLimit) }),
  readSettings: nothing,
  saveSettings: z.strictObject({ theme: z.enum(themes) }),
  aboutProgram: nothing,
  closeWindow: nothing
} satisfies Record<OperationName, z.ZodType>

export type Request<Name extends OperationName> = z.infer<(typeof requests)[Name]>
