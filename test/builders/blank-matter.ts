import { matterSchema, type MatterDraft } from '../../shared/domain/matter'
import { idOf } from './id-of'

/** A matter in which nobody has typed anything. */
export const blankMatter = (): MatterDraft => matterSchema.parse({ id: idOf(1_000) })
