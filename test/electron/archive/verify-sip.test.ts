import { rename, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { checksum } from '../../../electron/files/checksum'
import type { Archive } from '../../../electron/archive/compose-archive'
import { writeArchiveFolder } from '../../../electron/archive/write-archive-folder'
import type { ArchiveFinding } from '../../../shared/exchange/archive/archive-report'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { matterOf } from '../../builders/matter'
import { temporaryFolders } from '../headless/temporary-folders'
import { archiveOf, checked, putOnDisk } from './archive-on-disk'
import { changed, found as foundIn, rewritten, textAt, type Change } from './changed-package'

const temporaryFolder = temporaryFolders()
let archive: Archive
beforeAll(async () => void (archive = await archiveOf()))

const encoder = new TextEncoder()
const found = async (change: Change): Promise<readonly ArchiveFinding[]> =>
  foundIn(changed(archive, change), await temporaryFolder())
const dataFile = 'representations/rep2/data/arende.namndklar'

test('a package is whole as it was made, as a folder, as a ZIP file, and as the folder that holds either', async () => {
  const folder = await temporaryFolder()
  const paths = await putOnDisk(archive, join(folder, 'bara'))
  const whole = { sound: 18, findings: [] }
  for (const path of [paths.folder, paths.zip, join(paths.zip, '..')]) expect(await checked(path)).toEqual(whole)
  await writeArchiveFolder(join(folder, 'ensam', archive.id), archive.files)
  expect(await checked(join(folder, 'ensam'))).toEqual(whole)
})

describe('damage is found in whichever file it is', () => {
  test('a file that is gone, changed in one bit or emptied', async () => {
    const inspected = archive.files.filter(({ name }) => !/\.(docx|pdf)$/.test(name))
    for (const { name, bytes } of inspected) {
      const flipped = bytes.slice()
      flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] ?? 0) ^ 1
      const wrong: Change[] = [
        (files) => void files.delete(name),
        (files) => void files.set(name, flipped),
        (files) => void files.set(name, new Uint8Array())
      ]
      for (const change of wrong) expect((await found(change)).length, name).toBeGreaterThan(0)
    }
  }, 120_000)

  test('each is told by its kind', async () => {
    const made = changed(archive, (files) => {
      files.delete('schemas/SCHEMAN.txt')
      files.set('documentation/LAS-MIG.txt', encoder.encode(`${textAt(files, 'documentation/LAS-MIG.txt')}x`))
      files.set('representations/rep1/data/papper/extra.docx', new Uint8Array(3))
    })
    const paths = await putOnDisk(made, await temporaryFolder())
    for (const path of [paths.folder, paths.zip]) {
      expect((await checked(path)).findings).toEqual([
        { kind: 'changed', file: 'documentation/LAS-MIG.txt' },
        { kind: 'missing', file: 'schemas/SCHEMAN.txt' },
        { kind: 'added', file: 'representations/rep1/data/papper/extra.docx' }
      ])
    }
  })

  test('a changed file is found though its size is the same, and one whose size alone is told otherwise', async () => {
    const name = 'documentation/LAS-MIG.txt'
    expect(await found(rewritten(name, 'arkivpaket', 'arkivpaketX'.slice(1)))).toEqual([
      { kind: 'changed', file: name }
    ])
    expect(await found(rewritten('METS.xml', /SIZE="\d+"/, 'SIZE="7"'))).toMatchObject([{ kind: 'changed' }])
  })

  test('another matter’s data, though its checksums hold', async () => {
    const other = encoder.encode(writeMatterFile(matterOf()))
    const findings = await found((files) => {
      const before = files.get(dataFile) ?? new Uint8Array()
      files.set(dataFile, other)
      const rep2 = 'representations/rep2/METS.xml'
      const mets = textAt(files, rep2)
        .replace(checksum(before), checksum(other))
        .replace(`SIZE="${before.length}"`, `SIZE="${other.length}"`)
      const [was, is] = [files.get(rep2) ?? new Uint8Array(), encoder.encode(mets)]
      files.set(rep2, is)
      files.set(
        'METS.xml',
        encoder.encode(
          textAt(files, 'METS.xml')
            .replace(checksum(was), checksum(is))
            .replace(`SIZE="${was.length}"`, `SIZE="${is.length}"`)
        )
      )
    })
    expect(findings).toEqual([{ kind: 'another-matter', file: dataFile }])
  })

  test('a link in place of a file', async () => {
    const { folder } = await putOnDisk(archive, await temporaryFolder())
    const [name, outside] = [join(folder, 'documentation', 'LAS-MIG.txt'), join(folder, '..', 'utanför.txt')]
    await rename(name, outside)
    await symlink(outside, name)
    expect((await checked(folder)).findings).toContainEqual({ kind: 'unreadable', file: 'documentation/LAS-MIG.txt' })
  })

  test('a package whose METS document is gone is still known as one', async () => {
    expect(await found((files) => void files.delete('METS.xml'))).toContainEqual({
      kind: 'missing',
      file: 'METS.xml'
    })
  })
})

describe('the folder around it', () => {
  test('is named as the package, or that is told', async () => {
    expect(await foundIn({ ...archive, id: 'annat-namn' }, await temporaryFolder())).toEqual([
      { kind: 'renamed', folder: 'annat-namn', id: archive.id }
    ])
  })
  test('is missed where the files lie loose in a ZIP file', async () => {
    const folder = await temporaryFolder()
    await writeArchiveFolder(folder, [
      { name: 'a.zip', bytes: zipSync(Object.fromEntries(archive.files.map(({ name, bytes }) => [name, bytes]))) }
    ])
    expect((await checked(join(folder, 'a.zip'))).findings).toEqual([{ kind: 'no-root-folder' }])
  })
})
