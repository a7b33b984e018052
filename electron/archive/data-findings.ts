import { archivedId } from '../../shared/exchange/archive/archived-id'
import type { ArchiveFinding } from '../../shared/exchange/archive/archive-report'
import { throughGate } from '../gate/through-gate'
import type { ArchiveContents } from './archive-contents'

/** The data file must open, and be the matter that the package's own *LÄS MIG* names. */
export async function dataFindings(
  { names, read }: ArchiveContents,
  readMe: string
): Promise<readonly ArchiveFinding[]> {
  const [file, ...others] = names.filter((name) => name.toLowerCase().endsWith('.namndklar'))
  if (file === undefined) return [{ kind: 'no-data-file' }]
  const bytes = await read(file)
  const parsed = bytes.ok ? await throughGate('matter-file', bytes.value, file) : bytes
  if (!parsed.ok) return [{ kind: 'data-file-unreadable', file }]
  const told = names.includes(readMe) ? await read(readMe) : undefined
  const isAnother =
    others.length > 0 || (told?.ok && archivedId(new TextDecoder().decode(told.value)) !== parsed.value.matter.id)
  return isAnother ? [{ kind: 'another-matter', file }] : []
}
