/** Whether a name inside an archive is a plain path below its root: no way up, no drive, no other separator. */
export const isSafeName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 200 &&
  !/[\\:*?"<>|]|[^ -\u{10FFFF}]|\uFFFD/u.test(name) &&
  !name.startsWith('/') &&
  name
    .replace(/\/$/, '')
    .split('/')
    .every((step) => step !== '' && step !== '.' && step !== '..')
