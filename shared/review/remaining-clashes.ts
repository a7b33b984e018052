import type { MatterDraft } from '../domain/matter'
import type { Clash } from '../cross-checks/clash'
import { clashesIn } from '../cross-checks/clashes-in'
import { clashFinding } from './clash-findings'
import { remainingFindings } from './let-stand'

/** The contradictions between the facts of a matter that nobody has let stand. */
export const remainingClashes = (matter: MatterDraft): readonly Clash[] =>
  clashesIn(matter).filter((clash) => remainingFindings(matter, [clashFinding(clash, matter)]).length > 0)
