import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { ArchiveFile } from '../../../electron/archive/archive-file'
import { textFile } from '../../../electron/archive/text-file'
import { writeArchiveFolder } from '../../../electron/archive/write-archive-folder'
import { writeChecksums } from '../../../electron/archive/write-checksums'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { readCase } from '../../shared/cases/read-case'

export const simpleDataFile = '2024 Bromma stadsdelsnämnd BRO 2024-172.namndklar'

/** A package as version 0.1.0 made it: loose files with a list of checksums, the papers in folders of their own. */
export function simplePackage(): readonly ArchiveFile[] {
  const matter = readCase('2024-bromma')
  const files = [
    textFile('LÄS MIG.txt', `LÄS MIG\n\nÄrendets id: ${matter.id}\nArkiverat: 23 november 2024\n`),
    textFile('Läskopia.txt', 'Deltagande i Kvalitetsutmärkelsen 2024\n'.repeat(40)),
    textFile(simpleDataFile, writeMatterFile(matter)),
    textFile('Papper/2024 Bromma stadsdelsnämnd Tjänsteutlåtande BRO 2024-172.docx', 'papper'),
    textFile('Registret/2024 Bromma stadsdelsnämnd Året på en sida BRO 2024-172.docx', 'register')
  ]
  return [...files, textFile('checksummor.txt', writeChecksums(files))]
}

/** The same on the disk, as a folder and as a ZIP file. */
export async function putSimpleOnDisk(files: readonly ArchiveFile[], folder: string) {
  const paths = { folder: join(folder, 'arkiv'), zip: join(folder, 'zip', 'arkiv.zip') }
  await writeArchiveFolder(paths.folder, [...files])
  const bytes = zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])))
  await writeArchiveFolder(join(folder, 'zip'), [{ name: 'arkiv.zip', bytes }])
  return paths
}
