import { hostname, userInfo } from 'node:os'

/** The account and the computer, as a colleague would recognise them. */
export function thisPerson(): { account: string; computer: string } {
  return { account: accountName(), computer: hostname() }
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    // An account without an entry in the system's list: it works, but has no name.
    return ''
  }
}
