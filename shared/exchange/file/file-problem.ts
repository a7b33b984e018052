import type { TemplateRefusal } from '../../domain/look/template-refusal'

/** Why a file that someone sent was not taken in; nothing has been changed. */
export type FileProblem =
  | { kind: 'file-too-large'; file: string; megabytes: number; most: number }
  | { kind: 'file-not-json'; file: string }
  | { kind: 'file-cut-off'; file: string }
  | { kind: 'file-newer'; file: string; version: string }
  | { kind: 'file-unknown-version'; file: string }
  | { kind: 'file-wrong-shape'; file: string; place: string }
  | { kind: 'file-over-limit'; file: string; place: string }
  | { kind: 'file-wrong-ending'; file: string }
  | { kind: 'file-other-matter'; file: string }
  | { kind: 'file-unreadable'; file: string; code: string }
  | { kind: 'form-refused'; file: string; because: TemplateRefusal }
  | { kind: 'file-stopped'; file: string; because: 'time' | 'memory' | 'crash' }
