import type { TableRefusal } from '../unit-table/table-content'
import type { TemplateRefusal } from '../../domain/look/template-refusal'

/** Why a file that someone sent was not taken in; nothing has been changed. */
export type FileProblem =
  | { readonly kind: 'file-too-large'; readonly file: string; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'file-not-json'; readonly file: string }
  | { readonly kind: 'file-cut-off'; readonly file: string }
  | { readonly kind: 'file-newer'; readonly file: string; readonly version: string }
  | { readonly kind: 'file-unknown-version'; readonly file: string }
  | { readonly kind: 'file-wrong-shape'; readonly file: string; readonly place: string }
  | { readonly kind: 'file-over-limit'; readonly file: string; readonly place: string }
  | { readonly kind: 'file-wrong-ending'; readonly file: string }
  | { readonly kind: 'file-other-matter'; readonly file: string }
  | { readonly kind: 'file-unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'form-refused'; readonly file: string; readonly because: TemplateRefusal }
  | { readonly kind: 'table-refused'; readonly file: string; readonly because: TableRefusal }
  | { readonly kind: 'file-stopped'; readonly file: string; readonly because: 'time' | 'memory' | 'crash' }
