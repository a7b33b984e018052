import { rowPath, type RowPath } from '../../domain/paths/matter-path'
import type { SectionId } from './section-ids'

/** Where the edited words of a section stand, or would stand. */
export const sectionPath = (id: SectionId): RowPath => rowPath('texts', id)
