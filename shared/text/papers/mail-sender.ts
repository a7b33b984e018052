import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readAddresses } from '../../domain/reading/read-addresses'
import { readLine } from '../../domain/reading/read-line'
import type { Mail } from './mail'

/** The officer, where the matter holds one address to write from. */
export function mailSender({ officer }: MatterDraft): Mail['from'] {
  const [address, another] = valueOf(readAddresses(officer.email)) ?? []
  return address === undefined || another !== undefined
    ? null
    : { name: valueOf(readLine(officer.name)) ?? '', address }
}
