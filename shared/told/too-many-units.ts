import { unitLimitInWindow } from '../domain/matter'
import type { FileProblem } from '../exchange/file/file-problem'

/** Why a matter of more units than the window shows is not opened. */
export const tooManyUnits = (file: string): FileProblem => ({
  kind: 'file-over-limit',
  file,
  place: `fler än ${unitLimitInWindow} enheter`
})
