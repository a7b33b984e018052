import { join } from 'node:path'
import { archivedFormats } from '../../../electron/archive/archived-formats'
import { composeArchive, type Archive } from '../../../electron/archive/compose-archive'
import { openArchive } from '../../../electron/archive/open-archive'
import { verifyArchive } from '../../../electron/archive/verify-archive'
import { writeArchiveFolder } from '../../../electron/archive/write-archive-folder'
import { zipArchive } from '../../../electron/archive/zip-archive'
import { paperBytes } from '../../../electron/files/paper-bytes'
import type { SignedPaper } from '../../../electron/archive/signed-paper'
import type { ArchiveReport } from '../../../shared/exchange/archive/archive-report'
import { readCase } from '../../shared/cases/read-case'

export const archivedOn = '2024-11-23'

/** The package of a matter, as the command makes it. */
export async function archiveOf(
  matter = readCase('2024-bromma'),
  signed: readonly SignedPaper[] = []
): Promise<Archive> {
  const archive = await composeArchive({
    matter,
    archivedOn,
    signed,
    formats: archivedFormats.always,
    make: paperBytes
  })
  if (!archive.ok) throw new Error(archive.problem.kind)
  return archive.value
}

/** Puts the package on the disk in both forms: a folder, and a ZIP file in a folder of its own. */
export async function putOnDisk(archive: Pick<Archive, 'id' | 'files'>, folder: string) {
  const paths = { folder: join(folder, archive.id), zip: join(folder, 'zip', 'arkiv.zip') }
  await writeArchiveFolder(paths.folder, archive.files)
  await writeArchiveFolder(join(folder, 'zip'), [{ name: 'arkiv.zip', bytes: zipArchive(archive, archivedOn) }])
  return paths
}

/** What a check of the package at a path finds. */
export async function checked(path: string): Promise<ArchiveReport> {
  const opened = await openArchive(path)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  return verifyArchive(opened.value)
}
