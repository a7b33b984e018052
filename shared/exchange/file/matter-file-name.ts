import type { MatterDraft } from '../../domain/matter'
import { fileNameFor } from './file-name-for'

/** The name proposed for a matter's own file. */
export const matterFileName = ({ awardYear, committee, registryNumber }: MatterDraft): string =>
  fileNameFor({ awardYear, committee: committee.name, registryNumber, paper: '', ending: 'namndklar' })
