import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../electron/archive/compose-archive'
import { composeArchive } from '../../../electron/archive/compose-archive'
import { zipArchive } from '../../../electron/archive/zip-archive'
import { writePlainText } from '../../../shared/document/plain-text'
import { failed } from '../../../shared/result'
import { matterOf } from '../../builders/matter'
import { paperOf } from '../../shared/cases/case-papers'
import { readCase } from '../../shared/cases/read-case'
import { archivedOn, archiveOf } from './archive-on-disk'

const readMe = 'documentation/LAS-MIG.txt'
const readingCopy = 'representations/rep2/data/LASKOPIA.txt'
const data = (name: string): string => `representations/rep1/data/${name}`

const textIn = ({ files }: Archive, name: string): string =>
  new TextDecoder().decode(files.find((file) => file.name === name)?.bytes)
const textOf = async (name: string, matter = readCase('2024-bromma')): Promise<string> =>
  textIn(await archiveOf(matter), name)

describe('an archive package', () => {
  test('holds every finished paper, the data, a reading copy and the metadata, the METS document last', async () => {
    const { id, files, leftOut } = await archiveOf()
    expect(id).toMatch(/^2024-BRO-2024-172-Bromma-stads-[0-9a-f]{12}$/)
    expect(files.map(({ name }) => name)).toEqual([
      readMe,
      'metadata/descriptive/ERMS.xml',
      'metadata/preservation/premis.xml',
      'schemas/SCHEMAN.txt',
      data('papper/2024-Bromma-stadsdelsnamnd-Tjansteutlatande-BRO-2024-172.docx'),
      data('papper/2024-Bromma-stadsdelsnamnd-Tjansteutlatande-BRO-2024-172.pdf'),
      data('papper/2024-Bromma-stadsdelsnamnd-Protokollsutdrag-BRO-2024-172.docx'),
      data('papper/2024-Bromma-stadsdelsnamnd-Protokollsutdrag-BRO-2024-172.pdf'),
      data('papper/2024-Bromma-stadsdelsnamnd-Anslagsbevis-BRO-2024-172.docx'),
      data('papper/2024-Bromma-stadsdelsnamnd-Anslagsbevis-BRO-2024-172.pdf'),
      data('registret/2024-Bromma-stadsdelsnamnd-Aret-pa-en-sida-BRO-2024-172.docx'),
      data('registret/2024-Bromma-stadsdelsnamnd-Aret-pa-en-sida-BRO-2024-172.pdf'),
      data('papper/2024-Bromma-stadsdelsnamnd-Foljebrev-BRO-2024-172.txt'),
      'representations/rep1/METS.xml',
      'representations/rep2/data/arende.namndklar',
      readingCopy,
      'representations/rep2/METS.xml',
      'documentation/KONTROLLSUMMOR.txt',
      'METS.xml'
    ])
    expect(leftOut.map((words) => words.split(':')[0])).toEqual([
      'Omedelbart justerad paragraf',
      'Anslagsbevis protokollet'
    ])
  })

  test('is read in clear text without the program: facts, units and the whole text of each paper', async () => {
    const matter = readCase('2024-bromma')
    const copy = await textOf(readingCopy)
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
    for (const name of [readMe, readingCopy]) expect(await textOf(name, matter)).toContain(`- ${words}`)
  })

  test('has a line in the form of sha256sum for each file but those that come after it', async () => {
    const { files } = await archiveOf()
    const lines = (await textOf('documentation/KONTROLLSUMMOR.txt')).trimEnd().split('\n')
    const expected = files
      .slice(0, -2)
      .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`)
    expect(lines.toSorted()).toEqual(expected.toSorted())
  })

  test('is the same each time for the same matter and day, as a ZIP file of one folder too', async () => {
    const [one, other] = [await archiveOf(), await archiveOf()]
    expect(one).toEqual(other)
    const zip = zipArchive(one, archivedOn)
    expect(zipArchive(other, archivedOn)).toEqual(zip)
    expect(Object.keys(unzipSync(zip))).toEqual(one.files.map(({ name }) => `${one.id}/${name}`))
  })

  test('has another id for another day, other content and another signed paper', async () => {
    const bytes = new Uint8Array(3)
    const ids = [
      await archiveOf(),
      await archiveOf({ ...readCase('2024-bromma'), reportDate: '2024-05-02' }),
      await archiveOf(undefined, [{ name: 'a.pdf', bytes, claimsPdfA: true }])
    ].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(['1066-10-14', '9999-12-31'] as const)('can be dated %s, which no ZIP file can', async (day) => {
    expect(
      Object.keys(unzipSync(zipArchive({ id: 'paket', files: [{ name: 'a.txt', bytes: new Uint8Array(1) }] }, day)))
    ).toEqual(['paket/a.txt'])
  })

  test('tells how far it has come', async () => {
    const told: string[] = []
    const make = async () => ({ ok: true as const, value: { bytes: new Uint8Array(), findings: ['språket'] } })
    const matter = readCase('2024-bromma')
    const made = await composeArchive({
      matter,
      archivedOn,
      signed: [],
      formats: ['docx', 'pdf'],
      make,
      pace: (done, of) => Promise.resolve(told.push(`${done}/${of}`) > 0)
    })
    expect(told).toEqual(['1/9', '2/9', '3/9', '4/9', '5/9', '6/9', '7/9', '8/9', '9/9'])
    expect(made.ok && made.value.findings).toContain(
      '2024 Bromma stadsdelsnämnd Tjänsteutlåtande BRO 2024-172.pdf: språket'
    )
  })

  test('is not made when it is given up, and no paper more is', async () => {
    let made = 0
    const make = async () => ({ ok: true as const, value: { bytes: new Uint8Array(made++), findings: [] } })
    const pace = (done: number) => Promise.resolve(done < 2)
    expect(
      await composeArchive({ matter: readCase('2024-bromma'), archivedOn, signed: [], formats: ['pdf'], make, pace })
    ).toEqual({ ok: false, problem: { kind: 'given-up' } })
    expect(made).toBe(2)
  })

  test('is not made when a paper cannot be', async () => {
    const make = async () => failed({ kind: 'pdf-failed' as const })
    expect(
      await composeArchive({ matter: readCase('2024-bromma'), archivedOn, signed: [], formats: ['pdf'], make })
    ).toEqual({ ok: false, problem: { kind: 'pdf-failed' } })
  })

  test('is made of a matter that nobody has filled in', async () => {
    const { id, files } = await archiveOf(matterOf({ awardYear: '', committee: { name: '' }, units: [] }))
    expect(id).toMatch(/^[0-9a-f]{12}$/)
    expect(files.map(({ name }) => name).filter((name) => name.includes('/data/'))).toEqual([
      'representations/rep2/data/arende.namndklar',
      readingCopy
    ])
  })
})
