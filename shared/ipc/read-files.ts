import type { MatterDraft } from '../domain/matter'
import type { RuleProfile } from '../domain/rule-profile'
import type { WorkingCopy } from '../exchange/working-copy/working-copy'
import type { TemplateRemark } from '../domain/look/template-remark'

/** A picture as it was chosen; the page makes a plain one of it before it is taken in. */
export type ChosenPicture =
  { outcome: 'cancelled' } | { outcome: 'read'; file: string; type: 'png' | 'jpeg' | 'svg+xml'; data: string }

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

export type Imported = { outcome: 'cancelled' } | ({ outcome: 'read' } & ReadCopy)

/** `here`: the same matter as it is stored here, null where there is none. */
export type CopyRead =
  { outcome: 'cancelled' } | { outcome: 'copy'; copy: WorkingCopy; here: { changed: string } | null }

export type RulesRead =
  { outcome: 'cancelled' } | { outcome: 'read'; rules: RuleProfile; cleaned: number; file: string }

/** The rows of a CSV file, whatever encoding it came in. */
export type TableRead = { outcome: 'cancelled' } | { outcome: 'read'; rows: string[][]; file: string }

/** The files with forms that the user has chosen; each is read when it is asked for. */
export type ChosenForms = { outcome: 'cancelled' } | { outcome: 'chosen'; files: string[] }
