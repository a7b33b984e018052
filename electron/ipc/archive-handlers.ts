import { basename, join } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { Day } from '../../shared/domain/reading/day'
import type { ArchiveWritten, VersionStanding } from '../../shared/ipc/written'
import type { Request } from '../../shared/ipc/operations'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { succeeded } from '../../shared/result'
import { archiveFindingText } from '../../shared/told/archive-finding-text'
import { archivedFormats } from '../archive/archived-formats'
import { composeArchive, type Archive } from '../archive/compose-archive'
import { openArchive } from '../archive/open-archive'
import { packageId } from '../archive/package-id'
import type { SignedPaper } from '../archive/signed-paper'
import { SignedPlaces } from '../archive/signed-places'
import { verifyArchive } from '../archive/verify-archive'
import { writeArchiveFolder } from '../archive/write-archive-folder'
import { zipArchive } from '../archive/zip-archive'
import { checksum } from '../files/checksum'
import type { Keep, KeptVersions } from '../data/kept-versions'
import type { FilesIn } from '../files/files-in'
import { askForFolder } from '../files/ask-for-folder'
import { askToWriteInto } from '../files/ask-to-write-into'
import { askWhereToSave } from '../files/ask-where-to-save'
import type { FilesOut } from '../files/files-out'
import { holdsSomething } from '../files/holds-something'
import { writeFileSafely } from '../files/write-file-safely'
import type { Pace } from '../host/pace'
import type { Handlers } from './handlers'
import type { LongTasks } from './long-tasks'
import type { PaperMaker } from './paper-maker'

interface World {
  versions: KeptVersions
  window: BrowserWindow
  tasks: LongTasks
  asks: FilesIn
  files: FilesOut
  make: PaperMaker
  /** Today by the computer's own calendar. */
  today: () => Day
}

/** Where a package is put, and what goes into it beside the matter. */
interface Packing {
  path: string
  archivedOn: Day
  signed: readonly SignedPaper[]
}

const inFolder = { title: 'Välj mappen som arkivpaketet läggs i', buttonLabel: 'Arkivera här' }
const toCheck = { as: 'archive' as const, title: 'Välj arkivpaketets mapp', buttonLabel: 'Kontrollera' }
const toCheckZip = { as: 'archive' as const, title: 'Välj arkivpaketet', buttonLabel: 'Kontrollera' }

const toAdd = { as: 'signed-papers' as const, title: 'Välj undertecknade handlingar', buttonLabel: 'Lägg till' }

/** Archive packages out of the program, and the check of one that lies somewhere. */
export function archiveHandlers({ versions, window, asks, tasks, files, make, today }: World) {
  const signedPlaces = new SignedPlaces()

  const chosenPlace = async (id: string, form: Request<'archiveMatter'>['form']): Promise<string | undefined> => {
    const { exportFolder } = files.settings.settings
    if (form === 'zip') return askWhereToSave(window, exportFolder, `${id}.zip`)
    const parent = await askForFolder(window, inFolder, exportFolder)
    const folder = parent && join(parent, id)
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
    { path, archivedOn, signed }: Packing,
    keep: Keep,
    pace: Pace
  ): Promise<OrProblem<ArchiveWritten>> => {
    const made = await composeArchive({
      matter,
      archivedOn,
      signed,
      formats: pdf ? archivedFormats.always : archivedFormats.withoutPdf,
      make,
      pace
    })
    if (!made.ok) return made
    const zip = form === 'zip' ? zipArchive(made.value, archivedOn) : null
    const put = zip ? await writeFileSafely(path, zip) : await writeArchiveFolder(path, made.value.files)
    return put.ok
      ? written(path, made.value, () => keep({ kind: 'archived', file: basename(path), sha256: zip && checksum(zip) }))
      : put
  }

  return {
    async chooseSignedPapers() {
      const paths = await asks.files({ ...toAdd, kind: { name: 'PDF', extensions: ['pdf'] } })
      if (paths.length === 0) return succeeded({ outcome: 'cancelled' })
      const papers = await signedPlaces.add(paths)
      return papers.ok ? succeeded({ outcome: 'chosen', papers: papers.value }) : papers
    },
    async archiveMatter(request) {
      const signed = await signedPlaces.read(request.signed)
      if (!signed.ok) return signed
      const archivedOn = today()
      const path = await chosenPlace(
        packageId({ matter: request.matter, archivedOn, signed: signed.value }),
        request.form
      )
      if (path === undefined) return succeeded({ outcome: 'cancelled' })
      return tasks.run('archiveMatter', (pace) =>
        versions.during(request.matter, (keep) =>
          archive(request, { path, archivedOn, signed: signed.value }, keep, pace)
        )
      )
    },
    async checkArchive({ form }) {
      const path =
        form === 'zip'
          ? await asks.file({ ...toCheckZip, kind: { name: 'ZIP-fil', extensions: ['zip'] } })
          : await asks.folder(toCheck)
      if (path === undefined) return succeeded({ outcome: 'cancelled' })
      const opened = await openArchive(path)
      return opened.ok
        ? succeeded({ outcome: 'checked', name: basename(path), report: await verifyArchive(opened.value) })
        : opened
    }
  } satisfies Partial<Handlers>
}
