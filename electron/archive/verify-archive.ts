import type { ArchiveReport } from '../../shared/exchange/archive/archive-report'
import type { ArchiveContents } from './archive-contents'
import { isSip } from './is-sip'
import { verifySip } from './sip/verify-sip'
import { verifySimple } from './verify-simple'

/** Checks every file of an archive package against its checksums: nothing missing, changed or added, and the data file opens. */
export const verifyArchive = (contents: ArchiveContents): Promise<ArchiveReport> =>
  isSip(contents.names) ? verifySip(contents) : verifySimple(contents)
