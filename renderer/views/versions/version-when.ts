import { savedTime } from '../../state/matter/saved-time'

/** When something was, as it reads in a sentence: `i dag kl. 14.32`, `den 3 maj 2023 kl. 14.32`. */
export function versionWhen(at: string): string {
  const time = savedTime(at, new Date())
  return /^\d/.test(time) ? `i dag kl. ${time}` : time
}
