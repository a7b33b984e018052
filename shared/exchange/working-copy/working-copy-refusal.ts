import type { TemplateRefusal } from '../../domain/look/template-refusal'

/** Why a Word file is not opened as a working copy; most of it is why any Word file would not be. */
export type WorkingCopyRefusal =
  | Exclude<TemplateRefusal, 'page-too-narrow'>
  /** Two parts claim to be the matter. */
  | 'two-matters'
  /** The part with the matter is not as it was written. */
  | 'carried-damaged'
