/** What the disk did wrong without saying so: it took no more bytes, or gave back others than it was given. */
export class DiskTrouble extends Error {
  readonly code: 'ESHORTWRITE' | 'EREADBACK' | 'ETOOLARGE'

  constructor(code: DiskTrouble['code']) {
    super(`Disk trouble: ${code}`)
    this.code = code
  }
}
