import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ArchiveFile } from '../../../electron/archive/archive-file'
import { openArchive } from '../../../electron/archive/open-archive'
import { readChecksums } from '../../../electron/archive/read-checksums'
import { writeChecksums } from '../../../electron/archive/write-checksums'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { matterOf } from '../../builders/matter'
import { readCase } from '../../shared/cases/read-case'
import { temporaryFolders } from '../headless/temporary-folders'
import { checked } from './archive-on-disk'
import { putSimpleOnDisk, simpleDataFile as dataFile, simplePackage } from './simple-package'

const temporaryFolder = temporaryFolders()
const archive = simplePackage()

const encoder = new TextEncoder()

/** The package with its files changed, its checksums as they were. */
const changed = (change: (files: Map<string, Uint8Array>) => void): readonly ArchiveFile[] => {
  const files = new Map(archive.map(({ name, bytes }) => [name, bytes]))
  change(files)
  return [...files].map(([name, bytes]) => ({ name, bytes }))
}

/** The same with checksums that hold for the changed files. */
const resigned = (change: (files: Map<string, Uint8Array>) => void): readonly ArchiveFile[] => {
  const files = changed(change)
  const others = files.filter(({ name }) => name !== 'checksummor.txt')
  return [...others, { name: 'checksummor.txt', bytes: encoder.encode(writeChecksums(others)) }]
}

/** What the check finds in a package, the same in both its forms. */
async function found(made: readonly ArchiveFile[]) {
  const paths = await putSimpleOnDisk(made, await temporaryFolder())
  const report = await checked(paths.folder)
  expect(await checked(paths.zip)).toEqual(report)
  return report.findings
}

test('a package from before E-ARK is whole as it was made, as a folder, as a ZIP file, and as the folder that holds the ZIP file', async () => {
  const paths = await putSimpleOnDisk(archive, await temporaryFolder())
  const whole = { sound: 5, findings: [] }
  expect(await checked(paths.folder)).toEqual(whole)
  expect(await checked(paths.zip)).toEqual(whole)
  expect(await checked(join(paths.zip, '..'))).toEqual(whole)
})

test('names that a disk has decomposed are the same names', async () => {
  const paths = await putSimpleOnDisk(archive, await temporaryFolder())
  await rename(join(paths.folder, 'Läskopia.txt'), join(paths.folder, 'Läskopia.txt'.normalize('NFD')))
  expect((await checked(paths.folder)).findings).toEqual([])
})

describe('damage is found in whichever file it is', () => {
  test('a file that is gone', async () => {
    for (const { name } of archive) {
      const findings = await found(changed((files) => void files.delete(name)))
      expect(findings).toContainEqual({ kind: 'missing', file: name })
      expect(findings).toHaveLength(name === dataFile ? 2 : 1)
    }
  })

  test('a file with one bit changed', async () => {
    for (const { name, bytes } of archive) {
      const flipped = Uint8Array.from(bytes, (byte, place) =>
        place === Math.floor(bytes.length / 2) ? byte ^ 1 : byte
      )
      const findings = await found(changed((files) => void files.set(name, flipped)))
      expect(findings.length, name).toBeGreaterThan(0)
      if (name !== 'checksummor.txt') expect(findings[0]).toEqual({ kind: 'changed', file: name })
    }
  })

  test('a file that has been emptied', async () => {
    for (const { name } of archive)
      expect((await found(changed((files) => void files.set(name, new Uint8Array())))).length).toBeGreaterThan(0)
  })

  test('a file that has come to it, also beside the papers', async () => {
    expect(
      await found(
        changed(
          (files) => void files.set('Papper/extra.docx', new Uint8Array(3)).set('anteckning.txt', new Uint8Array())
        )
      )
    ).toEqual([
      { kind: 'added', file: 'Papper/extra.docx' },
      { kind: 'added', file: 'anteckning.txt' }
    ])
  })

  test('a file of which both the file and its line are gone', async () => {
    expect(await found(resigned((files) => void files.delete('Läskopia.txt')))).toEqual([
      { kind: 'missing', file: 'Läskopia.txt' }
    ])
    expect(await found(resigned((files) => void files.delete(dataFile)))).toEqual([{ kind: 'no-data-file' }])
  })

  test('another matter’s data, though its checksum holds', async () => {
    const other = encoder.encode(writeMatterFile(matterOf()))
    expect(await found(resigned((files) => void files.set(dataFile, other)))).toEqual([
      { kind: 'another-matter', file: dataFile }
    ])
    const two = await found(
      resigned((files) => void files.set('annat.namndklar', encoder.encode(writeMatterFile(readCase('2024-bromma')))))
    )
    expect(two).toEqual([{ kind: 'another-matter', file: dataFile }])
  })

  test('data that cannot be opened, though its checksum holds', async () => {
    expect(
      await found(resigned((files) => void files.set(dataFile, encoder.encode('{"format":"namndklar"}'))))
    ).toEqual([{ kind: 'data-file-unreadable', file: dataFile }])
  })

  test('bytes changed inside the ZIP file itself', async () => {
    const { zip } = await putSimpleOnDisk(archive, await temporaryFolder())
    const bytes = await readFile(zip)
    const place = bytes.indexOf('Läskopia.txt') + 40
    bytes[place] = (bytes[place] ?? 0) ^ 0xff
    await writeFile(zip, bytes)
    expect((await checked(zip)).findings).toEqual([{ kind: 'unreadable', file: 'Läskopia.txt' }])
  })

  test('a link in place of a file', async () => {
    const { folder } = await putSimpleOnDisk(archive, await temporaryFolder())
    const outside = join(folder, '..', 'utanför.txt')
    await rename(join(folder, 'Läskopia.txt'), outside)
    await symlink(outside, join(folder, 'Läskopia.txt'))
    expect((await checked(folder)).findings).toEqual([{ kind: 'unreadable', file: 'Läskopia.txt' }])
  })
})

describe('a list of checksums that names files outside the package is not followed', () => {
  const sum = 'a'.repeat(64)
  test.each(['../hemligt.txt', '/etc/passwd', 'Papper/../../x', 'C:\\x', 'a//b', './a', 'con\u0000', ''])(
    '%j',
    async (name) => {
      expect(
        await found(
          changed((files) => void files.set('checksummor.txt', encoder.encode(`${sum}  ok.txt\n${sum}  ${name}\n`)))
        )
      ).toEqual([{ kind: 'checksums-unreadable', line: 2 }])
    }
  )
  test.each([
    ['twice', `${sum}  a\n${sum}  a\n`, 2],
    ['too short a sum', `abc  a\n`, 1],
    ['no name', `${sum}\n`, 1]
  ])('%s', (_, text, line) => {
    expect(readChecksums(text)).toEqual({ ok: false, problem: line })
  })
  test('line ends of Windows and the mark of a binary file are read', () => {
    expect(readChecksums(`${sum} *a b.txt\r\n`)).toEqual({ ok: true, value: new Map([['a b.txt', sum]]) })
  })
})

describe('what is no archive package is refused', () => {
  const refusal = async (path: string): Promise<unknown> => {
    const opened = await openArchive(path)
    return opened.ok ? 'opened' : opened.problem
  }
  const zipWith = async (entries: Record<string, Uint8Array>): Promise<string> => {
    const path = join(await temporaryFolder(), 'a.zip')
    await writeFile(path, zipSync(entries))
    return path
  }

  test('a path where there is nothing', async () => {
    expect(await refusal('/finns/inte')).toEqual({ kind: 'file-unreadable', file: 'inte', code: 'ENOENT' })
  })
  test('a file that is no ZIP file', async () => {
    const path = join(await temporaryFolder(), 'a.zip')
    await writeFile(path, 'hej')
    expect(await refusal(path)).toEqual({ kind: 'archive-refused', file: 'a.zip', because: 'not-archive' })
  })
  test.each(['../a.txt', '/a.txt', 'C:\\a.txt', 'a/../../b'])('a ZIP file with a way out of it: %s', async (name) => {
    expect(await refusal(await zipWith({ [name]: new Uint8Array(1) }))).toMatchObject({ because: 'unsafe' })
  })
  test('a ZIP file that unpacks to more than a package may hold, or has too many files', async () => {
    expect(await refusal(await zipWith({ 'a.txt': new Uint8Array(101 * 1024 * 1024) }))).toMatchObject({
      because: 'too-large'
    })
    expect(
      await refusal(
        await zipWith(
          Object.fromEntries(Array.from({ length: 2_001 }, (_, place) => [`${place}.txt`, new Uint8Array(1)]))
        )
      )
    ).toMatchObject({ because: 'too-large' })
  })
  test('a folder with too many files, or too deep', async () => {
    const many = await temporaryFolder()
    await Promise.all(Array.from({ length: 2_001 }, (_, place) => writeFile(join(many, `${place}.txt`), '')))
    expect(await refusal(many)).toMatchObject({ because: 'too-large' })
    const deep = await temporaryFolder()
    await mkdir(join(deep, ...'abcdefghijklm'), { recursive: true })
    expect(await refusal(deep)).toMatchObject({ because: 'too-large' })
  })
  test('a folder or a ZIP file that holds nothing of a package', async () => {
    expect(await refusal(await temporaryFolder())).toMatchObject({ because: 'not-archive' })
    expect(await refusal(await zipWith({ 'word/document.xml': new Uint8Array(9) }))).toMatchObject({
      because: 'not-archive'
    })
  })
  test('but a package that has lost its checksums and its data is still known as one', async () => {
    const made = changed((files) => {
      files.delete('checksummor.txt')
      files.delete(dataFile)
    })
    expect(await found(made)).toEqual([{ kind: 'missing', file: 'checksummor.txt' }, { kind: 'no-data-file' }])
  })
})
