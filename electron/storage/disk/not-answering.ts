/**
 * The place is out of reach for now: a network that is down, or a file that OneDrive has not fetched. Windows has no better
 * name than `UNKNOWN` for most of it.
 */
export const notAnswering: ReadonlySet<string> = new Set([
  'UNKNOWN',
  'ETIMEDOUT',
  'ECONNRESET',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'ENOTCONN'
])
