import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, succeeded } from '../../shared/result'
import { errorCode } from '../files/error-code'
import type { Handlers } from './handlers'

// The bundler writes it beside the bundles, and it is packed with them.
const notices = join(import.meta.dirname, '../notices/THIRD-PARTY.txt')

/** The licences of the packages and fonts that go with the program. */
export const readNotices: Handlers['readNotices'] = () =>
  readFile(notices, 'utf8').then(succeeded, (error: unknown) =>
    failed({ kind: 'file-unreadable' as const, file: 'THIRD-PARTY.txt', code: errorCode(error) })
  )
