import { constants } from 'node:fs'

const { O_RDONLY, O_CREAT, O_EXCL, O_RDWR } = constants
const { O_NONBLOCK = 0 }: { O_NONBLOCK?: number } = constants

/** Without `O_NONBLOCK` opening a pipe that someone put there would wait for ever; Windows has no such flag. */
export const openFlags = { create: O_CREAT | O_EXCL | O_RDWR, read: O_RDONLY | O_NONBLOCK } as const

export const fileRights = { own: 0o600, shared: 0o666 } as const
