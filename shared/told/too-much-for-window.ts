import { unitLimitInWindow, type MatterDraft } from '../domain/matter'
import type { FileProblem } from '../exchange/file/file-problem'
import { matterLimits } from '../exchange/file/matter-limits'
import { scanJson } from '../exchange/file/scan-json'

/** Why a matter that the window cannot show, or the store could not save, is not opened; null when it is. */
export function tooMuchForWindow(matter: MatterDraft, file: string): FileProblem | null {
  const refused = (place: string): FileProblem => ({ kind: 'file-over-limit', file, place })
  if (matter.units.length > unitLimitInWindow) return refused(`fler än ${unitLimitInWindow} enheter`)
  const scanned = scanJson(JSON.stringify(matter), matterLimits.partsInWindow)
  return scanned === 'too-many-parts' ? refused('fler uppgifter än ett ärende rymmer') : null
}
