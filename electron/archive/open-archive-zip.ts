import { failed, succeeded, type Result } from '../../shared/result'
import type { ArchiveRefusal } from '../../shared/exchange/archive/archive-refusal'
import { openZip } from '../zip/open-zip'
import type { ZipRefusal } from '../zip/zip-refusal'
import type { ArchiveContents } from './archive-contents'
import { archiveLimits } from './archive-limits'

const refusals: Record<ZipRefusal, ArchiveRefusal> = {
  'not-zip': 'not-archive',
  encrypted: 'encrypted',
  'too-many-parts': 'too-large',
  'too-large-inside': 'too-large',
  'too-dense': 'too-large',
  'unsafe-name': 'unsafe',
  damaged: 'damaged'
}

/** Opens an archive package that is a ZIP file. */
export function openArchiveZip(bytes: Uint8Array): Result<ArchiveContents, ArchiveRefusal> {
  const zip = openZip(bytes, archiveLimits)
  if (!zip.ok) return failed(refusals[zip.problem])
  const writtenAs = new Map(zip.value.names.map((name) => [name.normalize('NFC'), name]))
  return succeeded({
    names: [...writtenAs.keys()],
    read: async (name) => {
      const read = zip.value.read(writtenAs.get(name) ?? '')
      return read?.ok ? succeeded(read.value) : failed('unreadable')
    }
  })
}
