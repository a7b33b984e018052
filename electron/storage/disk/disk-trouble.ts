/** What the disk did wrong without saying so: it took no more bytes, or gave back others than it was given. */
export class DiskTrouble extends Error {
  constructor(readonly code: 'ESHORTWRITE' | 'EREADBACK' | 'ETOOLARGE') {
    super(`Disk trouble: ${code}`)
  }
}
