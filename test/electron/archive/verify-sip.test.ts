import { rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { checksum } from '../../../electron/archive/checksum'
import type { Archive } from '../../../electron/archive/compose-archive'
import { zipArchive } from '../../../electron/archive/zip-archive'
import { writeArchiveFolder } from '../../../electron/archive/write-archive-folder'
import type { ArchiveFinding } from '../../../shared/exchange/archive-report'
import { writeMatterFile } from '../../../shared/exchange/matter-file'
import { matterOf } from '../../builders/matter'
import { temporaryFolders } from '../headless/temporary-folders'
import { archivedOn, archiveOf, checked, putOnDisk } from './archive-on-disk'

const temporaryFolder = temporaryFolders()
let archive: Archive
beforeAll(async () => void (archive = await archiveOf()))

const encoder = new TextEncoder()
const rep1 = 'representations/rep1/METS.xml'
const dataFile = 'representations/rep2/data/arende.namndklar'

type Change = (files: Map<string, Uint8Array>) => void
const changed = (change: Change): Archive => {
  const files = new Map(archive.files.map(({ name, bytes }) => [name, bytes]))
  change(files)
  return { ...archive, files: [...files].map(([name, bytes]) => ({ name, bytes })) }
}

/** What the check finds in a package, as the ZIP file that is read in one go. */
async function found(made: Archive): Promise<ArchiveFinding[]> {
  const path = join(await temporaryFolder(), 'a.zip')
  await writeFile(path, zipArchive(made, archivedOn))
  return (await checked(path)).findings
}

const textAt = (files: Map<string, Uint8Array>, name: string): string => new TextDecoder().decode(files.get(name))
const rewritten =
  (name: string, from: string | RegExp, to: string): Change =>
  (files) => {
    const before = textAt(files, name)
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${String(from)} is not in ${name}`)
    files.set(name, encoder.encode(after))
  }

test('a package is whole as it was made, as a folder, as a ZIP file, and as the folder that holds either', async () => {
  const folder = await temporaryFolder()
  const paths = await putOnDisk(archive, join(folder, 'bara'))
  const whole = { sound: 14, findings: [] }
  for (const path of [paths.folder, paths.zip, join(paths.zip, '..')]) expect(await checked(path)).toEqual(whole)
  await writeArchiveFolder(join(folder, 'ensam', archive.id), archive.files)
  expect(await checked(join(folder, 'ensam'))).toEqual(whole)
})

describe('damage is found in whichever file it is', () => {
  test('a file that is gone, changed in one bit or emptied', async () => {
    const inspected = archive.files.filter(({ name }) => !name.endsWith('.docx'))
    for (const { name, bytes } of inspected) {
      const flipped = bytes.slice()
      flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] ?? 0) ^ 1
      const wrong: Change[] = [(files) => void files.delete(name), (files) => void files.set(name, flipped), (files) => void files.set(name, new Uint8Array())]
      for (const change of wrong) expect((await found(changed(change))).length, name).toBeGreaterThan(0)
    }
  }, 120_000)

  test('each is told by its kind', async () => {
    const made = changed((files) => {
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
    expect(await found(changed(rewritten(name, 'arkivpaket', 'arkivpaketX'.slice(1))))).toEqual([{ kind: 'changed', file: name }])
    expect(await found(changed(rewritten('METS.xml', /SIZE="\d+"/, 'SIZE="7"')))).toMatchObject([{ kind: 'changed' }])
  })

  test('another matter’s data, though its checksums hold', async () => {
    const other = encoder.encode(writeMatterFile(matterOf()))
    const findings = await found(
      changed((files) => {
        const before = files.get(dataFile) ?? new Uint8Array()
        files.set(dataFile, other)
        const rep2 = 'representations/rep2/METS.xml'
        const mets = textAt(files, rep2).replace(checksum(before), checksum(other)).replace(`SIZE="${before.length}"`, `SIZE="${other.length}"`)
        const [was, is] = [files.get(rep2) ?? new Uint8Array(), encoder.encode(mets)]
        files.set(rep2, is)
        files.set('METS.xml', encoder.encode(textAt(files, 'METS.xml').replace(checksum(was), checksum(is)).replace(`SIZE="${was.length}"`, `SIZE="${is.length}"`)))
      })
    )
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
    expect(await found(changed((files) => void files.delete('METS.xml')))).toContainEqual({ kind: 'missing', file: 'METS.xml' })
  })
})

describe('the folder around it', () => {
  test('is named as the package, or that is told', async () => {
    expect(await found({ ...archive, id: 'annat-namn' })).toEqual([{ kind: 'renamed', folder: 'annat-namn', id: archive.id }])
  })
  test('is missed where the files lie loose in a ZIP file', async () => {
    const folder = await temporaryFolder()
    await writeArchiveFolder(folder, [{ name: 'a.zip', bytes: zipSync(Object.fromEntries(archive.files.map(({ name, bytes }) => [name, bytes]))) }])
    expect((await checked(join(folder, 'a.zip'))).findings).toEqual([{ kind: 'no-root-folder' }])
  })
})

describe('what a METS document has to say', () => {
  test.each<[string, string, RegExp | string, string]>([
    ['id', 'METS.xml', / OBJID="[^"]*"/, ''],
    ['type', 'METS.xml', /(?<= )TYPE="Textual/, 'LABEL2="Textual'],
    ['profile', 'METS.xml', / PROFILE="[^"]*"/, ''],
    ['created', 'METS.xml', / CREATEDATE="[^"]*"/, ''],
    ['packageType', 'METS.xml', 'OAISPACKAGETYPE="SIP"', 'OAISPACKAGETYPE="ZIP"'],
    ['software', 'METS.xml', 'OTHERTYPE="SOFTWARE"', 'OTHERTYPE="ANNAT"'],
    ['submitter', 'METS.xml', /ROLE="CREATOR" TYPE="ORGANIZATION"/, 'ROLE="EDITOR" TYPE="ORGANIZATION"'],
    ['structure', 'METS.xml', 'LABEL="CSIP"', 'LABEL="min"'],
    ['metadataDivision', 'METS.xml', 'LABEL="Metadata"', 'LABEL="meta"'],
    ['fileDescription', 'METS.xml', / CHECKSUMTYPE="[^"]*"/, ''],
    ['ids', 'METS.xml', /<file ID="[^"]*"/, '<file'],
    ['otherContent', 'representations/rep2/METS.xml', / csip:OTHERCONTENTINFORMATIONTYPE="[^"]*"/, ''],
    ['contentType', rep1, / csip:CONTENTINFORMATIONTYPE="[^"]*"/, '']
  ])('without %s it is told', async (lack, file, from, to) => {
    expect(await found(changed(rewritten(file, from, to)))).toContainEqual({ kind: 'mets-lacks', file, lack })
  })
})

describe('a METS document from someone who means harm', () => {
  const withMets = (text: string): Promise<ArchiveFinding[]> => found(changed((files) => void files.set('METS.xml', encoder.encode(text))))

  test.each([
    ['entities that grow', '<!DOCTYPE mets [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><mets OBJID="&b;"/>'],
    ['a file of this machine', '<!DOCTYPE mets [<!ENTITY x SYSTEM "file:///etc/passwd">]><mets OBJID="&x;"/>'],
    ['half a document', '<mets OBJID="a"><metsHdr>'],
    ['a thousand levels', `${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}`],
    ['more elements than any package has', `<mets>${'<a/>'.repeat(100_001)}</mets>`],
    ['more bytes than any package has', `<mets>${' '.repeat(17 * 1024 * 1024)}</mets>`],
    ['another kind of document', '<html/>'],
    ['nothing', '']
  ])('%s is not read', async (_, text) => {
    expect(await withMets(text)).toContainEqual({ kind: 'mets-unreadable', file: 'METS.xml' })
  })

  test.each(['../../hemligt.txt', '/etc/passwd', 'a/%2e%2e/%2e%2e/b', '%E5.txt', 'file:///etc/passwd', 'C:%5Cx'])('a file outside the package is not followed: %s', async (reference) => {
    const findings = await found(changed(rewritten('METS.xml', 'schemas/SCHEMAN.txt', reference)))
    expect(findings).toContainEqual({ kind: 'leads-outside', file: 'METS.xml', reference })
  })

  test('documents that point to each other are read once', async () => {
    const findings = await found(changed(rewritten(rep1, /<div ID="[^"]*" LABEL="Data">/, '$&<mptr LOCTYPE="URL" xlink:href="../../METS.xml"/>')))
    expect(findings.filter(({ kind }) => kind === 'changed')).toEqual([{ kind: 'changed', file: rep1 }])
  })
})
