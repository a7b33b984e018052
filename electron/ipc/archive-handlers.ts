import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { Day } from '../../shared/domain/reading/day'
import { archiveFolderName, archiveZipName } from '../../shared/exchange/archive/archive-names'
import type { ArchiveWritten, VersionStanding } from '../../shared/ipc/written'
import type { Request } from '../../shared/ipc/requests'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { succeeded } from '../../shared/result'
import { archiveFindingText } from '../../shared/told/archive-finding-text'
import { composeArchive, type Archive } from '../archive/compose-archive'
import { openArchive } from '../archive/open-archive'
import { verifyArchive } from '../archive/verify-archive'
import { writeArchiveFolder } from '../archive/write-archive-folder'
import { zipArchive } from '../archive/zip-archive'
import { checksum } from '../files/checksum'
import type { Keep, KeptVersions } from '../data/kept-versions'
import { askForFile } from '../files/ask-for-file'
import { askForFolder } from '../files/ask-for-folder'
import { askToWriteInto } from '../files/ask-to-write-into'
import { askWhereToSave } from '../files/ask-where-to-save'
import type { FilesOut } from '../files/files-out'
import { writeFileSafely } from '../files/write-file-safely'
import { eventChannels } from './event-channels'
import type { Handlers } from './handlers'
import type { PaperMaker } from './paper-maker'

interface World {
  versions: KeptVersions
  window: BrowserWindow
  files: FilesOut
  make: PaperMaker
  /** Today by the computer's own calendar. */
  today: () => Day
}

const inFolder = { title: 'Välj mappen som arkivpaketet läggs i', buttonLabel: 'Arkivera här' }
const toCheck = { title: 'Välj arkivpaketets mapp', buttonLabel: 'Kontrollera' }

const holdsSomething = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.length > 0,
    () => false
  )

/** Archive packages out of the program, and the check of one that lies somewhere. */
export function archiveHandlers({
  versions,
  window,
  files,
  make,
  today
}: World): Pick<Handlers, 'archiveMatter' | 'checkArchive'> {
  const chosenPlace = async ({ matter, form }: Request<'archiveMatter'>): Promise<string | undefined> => {
    const { exportFolder } = files.settings.settings
    if (form === 'zip') return askWhereToSave(window, exportFolder, archiveZipName(matter))
    const parent = await askForFolder(window, inFolder, exportFolder)
    const folder = parent && join(parent, archiveFolderName(matter))
    return folder && ((await holdsSomething(folder)) ? await askToWriteInto(window, folder) : true) ? folder : undefined
  }

  /** What was written is read back from the disk before it is told to be there. */
  const written = async (
    path: string,
    { leftOut, findings }: Archive,
    keep: () => Promise<VersionStanding>
  ): Promise<OrProblem<ArchiveWritten>> => {
    const opened = await openArchive(path)
    if (!opened.ok) return opened
    const version = await keep()
    const report = await verifyArchive(opened.value)
    await files.remember(path)
    return succeeded({
      outcome: 'written',
      path,
      sound: report.sound,
      leftOut,
      findings: [...findings, ...report.findings.map(archiveFindingText)],
      version
    })
  }

  const archive = async (
    { matter, form, pdf }: Request<'archiveMatter'>,
    path: string,
    keep: Keep
  ): Promise<OrProblem<ArchiveWritten>> => {
    const archivedOn = today()
    const made = await composeArchive({
      matter,
      archivedOn,
      formats: pdf ? ['docx', 'pdf'] : ['docx'],
      make,
      tell: (done, of) => window.webContents.send(eventChannels.archiveProgress, { done, of })
    })
    if (!made.ok) return made
    const zip = form === 'zip' ? zipArchive(made.value.files, archivedOn) : null
    const put = zip ? await writeFileSafely(path, zip) : await writeArchiveFolder(path, made.value.files)
    return put.ok
      ? written(path, made.value, () => keep({ kind: 'archived', file: basename(path), sha256: zip && checksum(zip) }))
      : put
  }

  return {
    async archiveMatter(request) {
      const path = await chosenPlace(request)
      if (path === undefined) return succeeded({ outcome: 'cancelled' })
      return versions.during(request.matter, (keep) => archive(request, path, keep))
    },
    async checkArchive({ form }) {
      const path =
        form === 'zip'
          ? await askForFile(window, 'Välj arkivpaketet', { name: 'ZIP-fil', extensions: ['zip'] })
          : await askForFolder(window, toCheck)
      if (path === undefined) return succeeded({ outcome: 'cancelled' })
      const opened = await openArchive(path)
      return opened.ok
        ? succeeded({ outcome: 'checked', name: basename(path), report: await verifyArchive(opened.value) })
        : opened
    }
  }
}
