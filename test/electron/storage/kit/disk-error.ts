/** What Node throws when a call to the disk fails. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: made by the test`), { code })
}
