import { answered, missing, unreadable, type Answer } from './answer'
import { cleanLine } from './text-policy'

/** Letters outside ASCII stand only in the domain, where every mail program knows how to write them. */
const address = /^[\w!#$%&'*+/=?^`{|}~.-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u
const mostAddresses = 20
const longestAddress = 254

/** Reads one or several e-mail addresses, apart by comma, semicolon or space; all of them or none. */
export function readAddresses(typed: string): Answer<readonly string[]> {
  const words = cleanLine(typed)
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return missing
  const isRead =
    words.length <= mostAddresses && words.every((word) => word.length <= longestAddress && address.test(word))
  return isRead ? answered(words) : unreadable(typed, 'notAnAddress')
}
