import type { Finding } from './finding'
import type { MatterDraft } from '../domain/matter'
import { applyMend } from './apply-mend'

/** Last in the text first, so that what is mended moves nothing that is still to be mended. */
const lastFirst = ({ mend: one }: Finding, { mend: other }: Finding): number =>
  (other?.spot.passage ?? 0) - (one?.spot.passage ?? 0) || (other?.spot.start ?? 0) - (one?.spot.start ?? 0)

/** The matter with every finding put right that has a mend. */
export const applyMends = (matter: MatterDraft, findings: readonly Finding[]): MatterDraft =>
  findings
    .filter(({ mend }) => mend !== undefined)
    .sort(lastFirst)
    .reduce(applyMend, matter)
