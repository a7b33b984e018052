import { z } from 'zod'
import { extractForms, type ExtractForm } from '../exchange/file/extract-forms'

export const themes = ['system', 'light', 'dark'] as const

/** What the program remembers between runs, apart from the matters. */
export const settingsSchema = z.looseObject({
  theme: z.enum(themes).default('system'),
  mailForm: z.enum(extractForms).default('pdf'),
  exportFolder: z.string().max(4_000).default(''),
  template: z
    .object({ name: z.string().max(300), digest: z.string().regex(/^[0-9a-f]{64}$/) })
    .nullable()
    .default(null),
  extraCopies: z
    .object({ folder: z.string().min(1).max(4_000), lastWritten: z.string().max(50) })
    .nullable()
    .default(null)
})

export interface Settings {
  readonly theme: (typeof themes)[number]
  /** What goes with the e-mail, as it was chosen last. */
  readonly mailForm: ExtractForm
  readonly exportFolder: string
  /** The user's own Word template, stored under its digest beside the settings; one for every matter of this program. */
  readonly template: { readonly name: string; readonly digest: string } | null
  /** Where extra copies of the matters go, if anywhere, and when one was last written there; empty before the first. */
  readonly extraCopies: { readonly folder: string; readonly lastWritten: string } | null
}

/** Whether the settings are those that were saved last: an older state, or the defaults because none could be read. */
export type SettingsStanding = 'as-saved' | 'older' | 'damaged' | 'newer' | 'unread'
