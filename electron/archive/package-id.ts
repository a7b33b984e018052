import type { Day } from '../../shared/domain/reading/day'
import type { MatterDraft } from '../../shared/domain/matter'
import { cleanLine } from '../../shared/domain/reading/text-policy'
import { asciiName } from '../../shared/exchange/file/ascii-name'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import { checksum } from '../files/checksum'
import type { SignedPaper } from './signed-paper'

const longestName = 30
const longestMark = 12

interface Packed {
  matter: MatterDraft
  archivedOn: Day
  signed: readonly SignedPaper[]
}

/**
 * The id of a package, which its root folder is named after: the matter's name and a mark of what is packed, so that the same
 * content has the same id and a later delivery another.
 */
export function packageId({ matter, archivedOn, signed }: Packed): string {
  const content = [archivedOn, writeMatterFile(matter), ...signed.flatMap(({ name, bytes }) => [name, checksum(bytes)])]
  const mark = checksum(new TextEncoder().encode(content.join('\n'))).slice(0, longestMark)
  const { awardYear, registryNumber, committee } = matter
  const name = asciiName(cleanLine([awardYear, registryNumber, committee.name].join(' ')), longestName)
  return [name, mark].filter((part) => part !== '').join('-')
}
