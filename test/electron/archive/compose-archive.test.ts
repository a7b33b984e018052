import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { composeArchive } from '../../../electron/archive/compose-archive'
import { zipArchive } from '../../../electron/archive/zip-archive'
import { writePlainText } from '../../../shared/document/plain-text'
import { failed } from '../../../shared/result'
import { matterOf } from '../../builders/matter'
import { issuedMatter } from '../../builders/issued-matter'
import { paperOf } from '../../shared/cases/case-papers'
import { readCase } from '../../shared/cases/read-case'
import { archivedOn, archiveOf } from './archive-on-disk'

const textOf = async (name: string, matter = readCase('2024-bromma')): Promise<string> =>
  new TextDecoder().decode((await archiveOf(matter)).files.find((file) => file.name === name)?.bytes)

describe('an archive package', () => {
  test('holds the data, every finished paper, a reading copy, and the checksums last', async () => {
    const { files, leftOut } = await archiveOf()
    expect(files.map(({ name }) => name)).toEqual([
      'LÄS MIG.txt',
      'Läskopia.txt',
      '2024 Bromma stadsdelsnämnd BRO 2024-172.namndklar',
      'Papper/2024 Bromma stadsdelsnämnd Tjänsteutlåtande BRO 2024-172.docx',
      'Papper/2024 Bromma stadsdelsnämnd Protokollsutdrag BRO 2024-172.docx',
      'Papper/2024 Bromma stadsdelsnämnd Anslagsbevis BRO 2024-172.docx',
      'Registret/2024 Bromma stadsdelsnämnd Året på en sida BRO 2024-172.docx',
      'Papper/2024 Bromma stadsdelsnämnd Följebrev BRO 2024-172.txt',
      'checksummor.txt'
    ])
    expect(leftOut.map((words) => words.split(':')[0])).toEqual([
      'Omedelbart justerad paragraf',
      'Anslagsbevis protokollet'
    ])
  })

  test('is read in clear text without the program: facts, units and the whole text of each paper', async () => {
    const matter = readCase('2024-bromma')
    const copy = await textOf('Läskopia.txt')
    for (const line of [
      'Diarienummer: BRO 2024/172',
      'Ärendets id: 20240000-b40a-4f00-8000-000000000001',
      'Arkiverat: 23 november 2024',
      '- Förebyggande verksamhet: Anmäld'
    ]) {
      expect(copy.split('\n')).toContain(line)
    }
    for (const paper of ['staff-report', 'minutes-extract', 'cover-email'] as const)
      expect(copy).toContain(writePlainText(paperOf(matter, paper)).trimEnd())
  })

  test('leaves out what is not finished, and says what it lacks', async () => {
    const matter = readCase('2023-socialnamnden')
    const { files, leftOut } = await archiveOf(matter)
    const words = 'Protokollsutdrag: Kan inte göras färdigt, det saknar paragrafnummer, beslutet som det fattades.'
    expect(leftOut).toContain(words)
    expect(files.some(({ name }) => name.includes('Protokollsutdrag'))).toBe(false)
    expect(await textOf('Läskopia.txt', matter)).toContain(`Papper som inte ingår\n---------------------\n- ${words}`)
  })

  test('has a line for each file but its own in the form of sha256sum', async () => {
    const { files } = await archiveOf()
    const lines = (await textOf('checksummor.txt')).trimEnd().split('\n')
    const expected = files
      .slice(0, -1)
      .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`)
    expect(lines.toSorted()).toEqual(expected.toSorted())
  })

  test('is the same each time for the same matter and day, as a ZIP file too', async () => {
    const [one, other] = [await archiveOf(), await archiveOf()]
    expect(one).toEqual(other)
    const zip = zipArchive(one.files, archivedOn)
    expect(zipArchive(other.files, archivedOn)).toEqual(zip)
    expect(Object.keys(unzipSync(zip))).toEqual(one.files.map(({ name }) => name))
  })

  test.each(['1066-10-14', '9999-12-31'] as const)('can be dated %s, which no ZIP file can', async (day) => {
    expect(Object.keys(unzipSync(zipArchive([{ name: 'a.txt', bytes: new Uint8Array(1) }], day)))).toEqual(['a.txt'])
  })

  test('tells how far it has come', async () => {
    const told: string[] = []
    const make = async () => ({ ok: true as const, value: { bytes: new Uint8Array(), findings: ['språket'] } })
    const matter = readCase('2024-bromma')
    const made = await composeArchive({
      matter,
      archivedOn,
      formats: ['docx', 'pdf'],
      make,
      tell: (done, of) => told.push(`${done}/${of}`)
    })
    expect(told).toEqual(['1/9', '2/9', '3/9', '4/9', '5/9', '6/9', '7/9', '8/9', '9/9'])
    expect(made.ok && made.value.findings[1]).toBe(
      '2024 Bromma stadsdelsnämnd Tjänsteutlåtande BRO 2024-172.pdf: språket'
    )
  })

  test('is not made when a paper cannot be', async () => {
    const make = async () => failed({ kind: 'pdf-failed' as const })
    expect(await composeArchive({ matter: readCase('2024-bromma'), archivedOn, formats: ['pdf'], make })).toEqual({
      ok: false,
      problem: { kind: 'pdf-failed' }
    })
  })

  test('is made of a matter that nobody has filled in', async () => {
    const { files } = await archiveOf(matterOf({ awardYear: '', committee: { name: '' }, units: [] }))
    expect(files.map(({ name }) => name)).toEqual([
      'LÄS MIG.txt',
      'Läskopia.txt',
      'Handling.namndklar',
      'checksummor.txt'
    ])
  })
})

describe('an archive package of a matter whose papers have gone out', () => {
  const issued = issuedMatter(issuedMatter(readCase('2024-bromma'), { on: '2024-05-02' }), {
    paper: 'minutes-extract',
    on: '2024-06-13',
    from: 700
  })
  const later = {
    ...issued,
    units: issued.units.map((unit, row) =>
      row === 0 ? { ...unit, state: 'withdrawn', withdrawnOn: '2024-09-20' } : unit
    )
  }
  const named = async (matter: typeof later) =>
    new Map((await archiveOf(matter)).files.map(({ name, bytes }) => [name, bytes]))

  test('holds each of them as it went out, apart from what is composed now and from the register', async () => {
    const [then, now] = [await named(issued), await named(later)]
    const report =
      'Utgående handlingar/2024 Bromma stadsdelsnämnd Tjänsteutlåtande BRO 2024-172 gick ut 2024-05-02.docx'
    const extract =
      'Utgående handlingar/2024 Bromma stadsdelsnämnd Protokollsutdrag BRO 2024-172 gick ut 2024-06-13.docx'
    expect([...now.keys()].filter((name) => /Tjänsteutlåtande|Protokollsutdrag/.test(name))).toEqual([report, extract])
    for (const name of [report, extract]) expect(now.get(name)).toEqual(then.get(name))
    expect([...now.keys()].filter((name) => name.startsWith('Registret/'))).toHaveLength(1)
    const copy = await textOf('Läskopia.txt', later)
    expect(copy).toContain(
      'Handlingar som gått ut\n----------------------\n- Tjänsteutlåtande, 2 maj 2024, till nämndsekreteraren, som det gick ut'
    )
    expect(copy).toContain(': Återkallad')
  })

  test('leaves out one that was tampered with, and says so', async () => {
    const tampered = {
      ...issued,
      issued: issued.issued.map((issue, row) => (row === 0 ? { ...issue, on: '2024-05-01' } : issue))
    }
    expect((await archiveOf(tampered)).leftOut[0]).toBe(
      'Tjänsteutlåtande, 1 maj 2024, till nämndsekreteraren, har ändrats sedan den gick ut och används inte.'
    )
  })
})
