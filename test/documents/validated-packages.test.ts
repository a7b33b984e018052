import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeArchiveFolder } from '../../electron/archive/write-archive-folder'
import { checked } from '../electron/archive/archive-on-disk'
import { missingArchiveTool } from './eark/archive-tools'
import { packages } from './eark/packages'
import { schemaPath, schemas } from './eark/schemas'
import { isContradicted, validated } from './eark/validated'

const missing = missingArchiveTool()
if (missing !== undefined)
  console.log(`SKIPPED: no archive package is validated, because ${missing} is not installed here.`)

const run = promisify(execFile)
const documents = [
  ['mets', ['METS.xml', 'representations/rep1/METS.xml', 'representations/rep2/METS.xml']],
  ['premis', ['metadata/preservation/premis.xml']],
  ['erms', ['metadata/descriptive/ERMS.xml']]
] as const

/** What xmllint has against a document by a schema, and nothing where it is valid. */
async function faultsIn(schema: string, file: string): Promise<string> {
  try {
    await run('xmllint', ['--noout', '--nonet', '--schema', schema, file])
    return ''
  } catch (error) {
    return String(error)
  }
}

describe.skipIf(missing !== undefined)('archive packages, as others read them', () => {
  let folder = ''
  const paths = new Map<string, string>()
  const pathOf = (name: string): string => paths.get(name) ?? ''
  const names = packages.map(([name]) => name)
  const copyOf = async (name: string): Promise<string> => {
    const copy = join(folder, 'kopia', basename(pathOf(name)))
    await rm(copy, { recursive: true, force: true })
    await cp(pathOf(name), copy, { recursive: true })
    return copy
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'namndklar-eark-'))
    for (const [place, [name, make]] of packages.entries()) {
      const archive = await make()
      paths.set(name, join(folder, String(place), archive.id))
      await writeArchiveFolder(pathOf(name), archive.files)
    }
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('eark-validator finds no error in any of them, but for rules that nobody can follow', async () => {
    const found = await validated(names.map(pathOf))
    expect(found.map(({ structure }) => structure)).toEqual(names.map(() => 'WellFormed'))
    expect(
      found.flatMap(({ errors }, place) =>
        errors.filter((each) => !isContradicted(each)).map(({ rule_id }) => `${names[place]}: ${rule_id}`)
      )
    ).toEqual([])
  })

  test('and finds what is wrong in one that has been changed', async () => {
    const text = await readFile(join(pathOf('the case of 2024'), 'METS.xml'), 'utf8')
    const wrong = [
      [/ OBJID="[^"]*"/, 'CSIP1'],
      [' csip:OAISPACKAGETYPE="SIP"', 'CSIP9'],
      [/ CREATED="[^"]*"/, 'CSIP19'],
      [' LABEL="CSIP"', 'CSIP82']
    ] as const
    for (const [part, rule] of wrong) {
      const copy = await copyOf('the case of 2024')
      await writeFile(join(copy, 'METS.xml'), text.replace(part, ''))
      const [found] = await validated([copy])
      expect(found?.errors.filter((each) => !isContradicted(each)).map(({ rule_id }) => rule_id)).toContain(rule)
    }
  })

  test('the program itself finds them whole, and not when a file is changed', async () => {
    for (const name of names) expect((await checked(pathOf(name))).findings, name).toEqual([])
    const copy = await copyOf('the case of 2014')
    const file = join(copy, 'representations', 'rep2', 'data', 'LASKOPIA.txt')
    await writeFile(file, (await readFile(file, 'utf8')).replace('2014', '2015'))
    expect((await checked(copy)).findings).toEqual([
      { kind: 'changed', file: 'representations/rep2/data/LASKOPIA.txt' }
    ])
  })

  test.each(documents)(
    'xmllint finds %s valid by its schema, and an element that is not in it invalid',
    async (standard, files) => {
      const schema = await schemaPath(schemas[standard])
      if (schema === undefined)
        return console.log(`SKIPPED: ${standard} is not validated, because its schema cannot be fetched from here.`)
      for (const name of names)
        for (const file of files) expect(await faultsIn(schema, join(pathOf(name), file)), `${name}: ${file}`).toBe('')
      const [file = ''] = files
      const broken = join(folder, `${standard}.xml`)
      await writeFile(
        broken,
        (await readFile(join(pathOf('the case of 2024'), file), 'utf8')).replace(/<\/(\w+)>\s*$/, '<annat/></$1>')
      )
      expect(await faultsIn(schema, broken)).toContain('annat')
    }
  )
})
