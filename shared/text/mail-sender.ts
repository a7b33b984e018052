import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { readAddresses } from '../domain/read-addresses'
import { readLine } from '../domain/read-line'
import type { Mail } from './mail'

/** The officer, where the matter holds one address to write from. */
export function mailSender({ officer }: MatterDraft): Mail['from'] {
  const [address, another] = valueOf(readAddresses(officer.email)) ?? []
  return address === undefined || another !== undefined ? null : { name: valueOf(readLine(officer.name)) ?? '', address }
}
