import type { TableContent } from '../exchange/unit-table/table-content'
import type { MatterDraft } from '../domain/matter'
import type { RuleProfile } from '../domain/rule-profile'
import type { WorkingCopy } from '../exchange/working-copy/working-copy'
import type { TemplateRemark } from '../domain/look/template-remark'

/** A picture as it was chosen; the page makes a plain one of it before it is taken in. */
export type ChosenPicture =
  | { readonly outcome: 'cancelled' }
  | {
      readonly outcome: 'read'
      readonly file: string
      readonly type: 'png' | 'jpeg' | 'svg+xml'
      readonly data: string
    }

export interface TemplateReport {
  /** The file that the user chose. */
  readonly name: string
  readonly remarks: readonly TemplateRemark[]
}

/** Looked at, but not in use until the user says so. */
export type ChosenTemplate = { readonly outcome: 'cancelled' } | ({ readonly outcome: 'read' } & TemplateReport)

/** A matter from a file. Where its matter is here already, under `sameAs`, it has got an id of its own. */
export interface ReadCopy {
  readonly matter: MatterDraft
  readonly cleaned: number
  readonly file: string
  readonly sameAs: string | null
  /** The file is no longer as a program wrote it. */
  readonly isChangedOutside: boolean
  /** Who sent it and when, where the file says. */
  readonly sender: { readonly name: string; readonly at: string | null } | null
}

export type Imported = { readonly outcome: 'cancelled' } | ({ readonly outcome: 'read' } & ReadCopy)

/** `here`: the same matter as it is stored here, null where there is none. */
export type CopyRead =
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'copy'; readonly copy: WorkingCopy; readonly here: { readonly changed: string } | null }

export type RulesRead =
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'read'; readonly rules: RuleProfile; readonly cleaned: number; readonly file: string }

/** A table from a file: a workbook, or text in whatever encoding it came. */
export type TableRead =
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'read'; readonly content: TableContent; readonly file: string }

/** The files with forms that the user has chosen; each is read when it is asked for. */
export type ChosenForms =
  { readonly outcome: 'cancelled' } | { readonly outcome: 'chosen'; readonly files: readonly string[] }
