import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { ArchiveRefusal } from '../../shared/exchange/archive/archive-refusal'
import { simpleArchiveNames } from '../../shared/exchange/archive/simple-archive-names'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { errorCode } from '../files/error-code'
import { readChosenFile } from '../gate/read-chosen-file'
import type { ArchiveContents } from './archive-contents'
import { archiveLimits } from './archive-limits'
import { inRootFolder } from './in-root-folder'
import { isSip } from './is-sip'
import { openArchiveFolder } from './open-archive-folder'
import { openArchiveZip } from './open-archive-zip'

/** A damaged package still has one of these; what has none is something else, such as a Word document or an empty folder. */
const isPackage = (names: readonly string[]): boolean =>
  isSip(names) ||
  names.includes(simpleArchiveNames.checksums) ||
  names.includes(simpleArchiveNames.readMe) ||
  names.some((name) => name.endsWith('.namndklar'))

function recognised(opened: Result<ArchiveContents, ArchiveRefusal>, path: string): OrProblem<ArchiveContents> {
  const refused = (because: ArchiveRefusal) =>
    failed({ kind: 'archive-refused' as const, file: basename(path), because })
  if (!opened.ok) return refused(opened.problem)
  const contents = opened.value.root === undefined ? inRootFolder(opened.value) : opened.value
  return isPackage(contents.names) ? succeeded(contents) : refused('not-archive')
}

async function openZipFile(path: string): Promise<OrProblem<ArchiveContents>> {
  const read = await readChosenFile(path, archiveLimits.bytes)
  return read.ok ? recognised(openArchiveZip(read.value), path) : read
}

/** A folder that holds one ZIP file and nothing else is where that package was put. */
async function openFolder(path: string): Promise<OrProblem<ArchiveContents>> {
  const [only = '', another] = await readdir(path)
  if (another === undefined && only.toLowerCase().endsWith('.zip')) return openZipFile(join(path, only))
  const opened = await openArchiveFolder(path)
  const isRoot = opened.ok && opened.value.names.some((name) => !name.includes('/'))
  return recognised(isRoot ? succeeded({ ...opened.value, root: basename(resolve(path)) }) : opened, path)
}

/** Opens an archive package: a folder, or a ZIP file. */
export async function openArchive(path: string): Promise<OrProblem<ArchiveContents>> {
  try {
    return (await stat(path)).isDirectory() ? await openFolder(path) : await openZipFile(path)
  } catch (error) {
    return failed({ kind: 'file-unreadable', file: basename(path), code: errorCode(error) })
  }
}
