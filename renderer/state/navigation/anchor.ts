import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import type { Exported } from '../exports/exports-context'

/** A part of the window that stands for no field of the matter. */
type WindowPart =
  'review' | 'participation' | 'histories' | 'missing' | 'versions' | 'rules.lines' | `papers.${Exported | 'archive'}`

/** Where a person can be led to, and what an element says it is in `data-field`. */
export type Anchor = MatterPath | WindowPart
