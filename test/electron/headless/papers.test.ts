import { chmod, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lintDocx } from '../../../electron/docx/lint/lint-docx'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'
import { extractDocxText } from '../docx/extract-docx-text'
import { parameter, readDraft } from '../mail/read-draft'
import { caseFile, namndklar } from './namndklar'
import { temporaryFolders } from './temporary-folders'

const temporaryFolder = temporaryFolders()

const paths = (stdout: string): string[] => stdout.split('\n').filter((row) => row !== '')

// The first run builds the command where it is not built.
beforeAll(() => namndklar('--help'), 60_000)

describe.concurrent('papers', () => {
  test('writes a DOCX that holds the clauses, into a folder that is made, and prints its path', async () => {
    const out = join(await temporaryFolder(), 'år 2014', 'papper')
    const { code, stdout, stderr } = await namndklar('papers', caseFile('2014-socialnamnden'), '--out', out)
    expect({ code, names: paths(stdout).map((path) => basename(path)) }).toEqual({
      code: 0,
      names: ['2014 Socialnämnden Tjänsteutlåtande.docx']
    })
    expect(paths(stdout).map((path) => dirname(path))).toEqual([out])
    const file = await readFile(paths(stdout)[0] ?? '')
    expect(extractDocxText(file).body).toEqual(
      expect.arrayContaining([
        'Socialnämnden godkänner att Västberga boende, Kruton och boende för ensamkommande flyktingbarn som fått permanent uppehållstillstånd deltar i kvalitetsutmärkelsen.',
        'Paragrafen förklaras omedelbart justerad.'
      ])
    )
    expect(lintDocx(file)).toEqual([])
    expect(stderr).toMatch(/^2014 Socialnämnden Tjänsteutlåtande\.docx: uppgift saknas om [^\n]+\.\n$/)
    expect(await readdir(out)).toHaveLength(1)
  })

  test('tells what a paper states that contradicts the rest of the matter, and makes it all the same', async () => {
    const out = await temporaryFolder()
    const file = join(out, 'sen.namndklar')
    const days = { itemNumber: '23', outcome: 'asProposed', verifiedOn: '2023-07-20', postedOn: '2023-06-01' }
    await writeFile(file, writeMatterFile(matterOf({ meeting: { date: '2023-06-14' }, minutes: days })))
    const { code, stderr } = await namndklar(
      'papers',
      file,
      '--out',
      out,
      '--paper',
      'public-notice',
      '--format',
      'txt'
    )
    expect(code).toBe(0)
    expect(stderr).toContain(
      'Anslagsbevis.txt: Justeringen anslås den 1 juni 2023, men sammanträdet är först den 14 juni 2023.\n'
    )
    expect(stderr).toContain('Justeringen är den 20 juli 2023, men sista dagen var den 28 juni 2023')
  })

  test('writes several papers at once, each in its own form', async () => {
    const out = await temporaryFolder()
    const asked = ['staff-report', 'year-sheet', 'cover-email', 'year-sheet'].flatMap((paper) => ['--paper', paper])
    const { code, stdout } = await namndklar('papers', caseFile('2024-bromma'), '--out', out, ...asked)
    expect(code).toBe(0)
    expect(paths(stdout).map((path) => path.replace(/^.*nämnd (.+?) BRO.*(\.\w+)$/, '$1$2'))).toEqual([
      'Tjänsteutlåtande.docx',
      'Året på en sida.docx',
      'Följebrev.txt'
    ])
    const refused = await namndklar('papers', caseFile('2024-bromma'), '--out', out, ...asked, '--format', 'docx')
    expect(refused.code).toBe(2)
  })

  test('writes every paper that can be finished, and the same bytes each time', async () => {
    const out = await temporaryFolder()
    const once = await namndklar('papers', caseFile('2024-bromma'), '--out', out)
    const names = [
      '2024 Bromma stadsdelsnämnd Tjänsteutlåtande BRO 2024-172.docx',
      '2024 Bromma stadsdelsnämnd Protokollsutdrag BRO 2024-172.docx'
    ]
    expect(paths(once.stdout)).toEqual(names.map((name) => join(out, name)))
    const before = await Promise.all(paths(once.stdout).map((path) => readFile(path)))
    await namndklar('papers', caseFile('2024-bromma'), '--out', out)
    expect(await Promise.all(paths(once.stdout).map((path) => readFile(path)))).toEqual(before)
  })

  test.each([
    ['txt', '2024-bromma-minutes-extract.txt'],
    ['html', undefined]
  ])('writes %s', async (format, golden) => {
    const out = await temporaryFolder()
    const { code, stdout } = await namndklar(
      'papers',
      caseFile('2024-bromma'),
      '--out',
      out,
      '--paper',
      'minutes-extract',
      '--format',
      format
    )
    const text = await readFile(paths(stdout)[0] ?? '', 'utf8')
    expect(code).toBe(0)
    expect(text).toContain('Ordföranden Johan Heinonen (S) finner att nämnden beslutar enligt förvaltningens förslag.')
    if (golden !== undefined)
      expect(text).toBe(await readFile(join(import.meta.dirname, '../../golden', golden), 'utf8'))
    else expect(text).toMatch(/^<!doctype html>\n<html lang="sv-SE">/)
  })

  test('writes PDF, the same bytes each time, and tells of letters that it cannot show', async () => {
    const out = await temporaryFolder()
    const file = join(out, 'emoji.namndklar')
    await writeFile(file, writeMatterFile(matterOf({ units: [unitOf({ id: idOf(1), name: 'Förskolan Solen 🌞' })] })))
    const make = () => namndklar('papers', file, '--out', out, '--paper', 'staff-report', '--format', 'pdf')
    const { code, stdout, stderr } = await make()
    const bytes = await readFile(paths(stdout)[0] ?? '')
    expect(code).toBe(0)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(stderr).toContain(
      'Tjänsteutlåtande.pdf: kontrollen av filen visar att detta inte är uppfyllt: Alla tecken finns i PDF-filens teckensnitt; � står i stället för 🌞.\n'
    )
    await make()
    expect(await readFile(paths(stdout)[0] ?? '')).toEqual(bytes)
  })

  test('writes the cover e-mail as a draft with the extract attached, and the same bytes each time', async () => {
    const out = await temporaryFolder()
    const make = () =>
      namndklar('papers', caseFile('2024-bromma'), '--out', out, '--paper', 'cover-email', '--format', 'eml')
    const { code, stdout } = await make()
    expect({ code, name: basename(paths(stdout)[0] ?? '') }).toEqual({
      code: 0,
      name: '2024 Bromma stadsdelsnämnd Följebrev BRO 2024-172.eml'
    })
    const bytes = await readFile(paths(stdout)[0] ?? '')
    const { attachments } = readDraft(bytes)
    expect(
      attachments.map((attachment) => [
        parameter(attachment, 'Content-Disposition', 'filename'),
        attachment.bytes.subarray(0, 5).toString()
      ])
    ).toEqual([['2024 Bromma stadsdelsnämnd Protokollsutdrag BRO 2024-172.pdf', '%PDF-']])
    await make()
    expect(await readFile(paths(stdout)[0] ?? '')).toEqual(bytes)
  })

  test('makes no e-mail of an extract that is not complete', async () => {
    const out = await temporaryFolder()
    const { code, stderr } = await namndklar(
      'papers',
      caseFile('2023-socialnamnden'),
      '--out',
      out,
      '--paper',
      'cover-email',
      '--format',
      'eml'
    )
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Följebrev: Papperet kan inte göras färdigt, det saknar paragrafnummer, beslutet som det fattades.\n'
    })
    expect(await readdir(out)).toEqual([])
  })

  test('makes a draft of what cannot be finished, marked in its name and in its text', async () => {
    const out = await temporaryFolder()
    const { code, stdout, stderr } = await namndklar(
      'papers',
      caseFile('2014-socialnamnden'),
      '--out',
      out,
      '--paper',
      'minutes-extract',
      '--format',
      'txt',
      '--draft'
    )
    expect({ code, name: basename(paths(stdout)[0] ?? '') }).toEqual({
      code: 0,
      name: '2014 Socialnämnden Protokollsutdrag UTKAST.txt'
    })
    expect(await readFile(paths(stdout)[0] ?? '', 'utf8')).toMatch(/^UTKAST\n[\s\S]*§ \[paragrafnummer saknas\]/)
    expect(stderr).toContain('uppgift saknas om paragrafnummer')
  })

  test('tells of a vote that is told by half and of what cannot be read, each in words', async () => {
    const out = await temporaryFolder()
    const file = join(out, 'omröstning.namndklar')
    const vote = { yes: '13', no: '', abstained: 'en, Person X (C)' }
    const attendance = [{ id: idOf(7), text: 'Person E (V)', role: 'suppleant', forWhom: '', arrives: '', leaves: '' }]
    await writeFile(
      file,
      writeMatterFile(matterOf({ minutes: { itemNumber: '23', outcome: 'asProposed', vote, attendance } }))
    )
    const { code, stderr } = await namndklar(
      'papers',
      file,
      '--out',
      out,
      '--paper',
      'minutes-extract',
      '--format',
      'txt'
    )
    expect(code).toBe(0)
    expect(stderr).toMatch(/: uppgift saknas om [^\n]*omröstningen: antal nej-röster[^\n]*\.\n/)
    expect(stderr).toContain(': omröstningen: antal som avstod kan inte läsas som antal röster: ”en, Person X (C)”.\n')
    expect(stderr).toContain(': närvaro för Person E (V) kan inte läsas som något av valen: ”suppleant”.\n')
    const { stdout } = await namndklar('validate', file)
    expect(stdout).toContain('Anmärkning om antal som avstod, ”en, Person X (C)”: Det är inget helt tal.')
    expect(stdout).toContain('Anmärkning om roll vid sammanträdet, ”suppleant”: ')
  })

  test('refuses what cannot be finished in one sentence, with code 1, and writes nothing', async () => {
    const out = await temporaryFolder()
    const { code, stdout, stderr } = await namndklar(
      'papers',
      caseFile('2023-socialnamnden'),
      '--out',
      out,
      '--paper',
      'minutes-extract'
    )
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      'Protokollsutdrag: Papperet kan inte göras färdigt, det saknar paragrafnummer, beslutet som det fattades.\n'
    )
    expect(await readdir(out)).toEqual([])
  })

  test('refuses a matter of which no paper can be finished', async () => {
    const out = await temporaryFolder()
    const file = join(out, 'tomt.namndklar')
    await writeFile(file, writeMatterFile(matterOf({ units: [] })))
    const { code, stderr } = await namndklar('papers', file, '--out', out)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Tjänsteutlåtande: Papperet kan inte göras färdigt, det saknar enhet som deltar.\n'
    })
  })

  test('tells that hidden characters were cleaned', async () => {
    const out = await temporaryFolder()
    const file = join(out, 'dolt.namndklar')
    await writeFile(file, writeMatterFile(matterOf({ registryNumber: 'EXN\u00AD 2023/\u200B41' })))
    const { code, stderr } = await namndklar('papers', file, '--out', out, '--format', 'txt')
    expect({ code, first: stderr.split('\n')[0] }).toEqual({
      code: 0,
      first: 'Dolda tecken i filen togs bort eller rättades: 2.'
    })
  })

  test('refuses a folder that is a file, with code 2', async () => {
    const folder = await temporaryFolder()
    const taken = join(folder, 'upptagen')
    await writeFile(taken, 'x')
    for (const out of [taken, join(taken, 'under')]) {
      const { code, stdout, stderr } = await namndklar('papers', caseFile('2014-socialnamnden'), '--out', out)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(
        /^Tjänsteutlåtande: (Filen \S+ kunde inte skrivas \(E[A-Z]+\)|Mappen där filen \S+ skulle läggas finns inte)\.\n$/
      )
    }
    expect(await readFile(taken, 'utf8')).toBe('x')
  })

  test('refuses a folder that nobody may write in, with code 2', async () => {
    const folder = join(await temporaryFolder(), 'låst')
    await mkdir(folder)
    await chmod(folder, 0o500)
    // Root may write everywhere; a folder under a device's file is one that not even root can make.
    const out = process.getuid?.() === 0 ? '/proc/1/fd' : folder
    const { code, stderr } = await namndklar('papers', caseFile('2014-socialnamnden'), '--out', out)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Tjänsteutlåtande: [^\n]+\.\n$/)
    expect(stderr).not.toMatch(/Error|at .*:\d+/)
  })

  test('puts a paper over an older one of the same name, and leaves no temporary file', async () => {
    const out = await temporaryFolder()
    const path = join(out, '2023 Socialnämnden Tjänsteutlåtande.txt')
    await writeFile(path, 'gammalt')
    const { stdout } = await namndklar('papers', caseFile('2023-socialnamnden'), '--out', out, '--format', 'txt')
    expect(paths(stdout)).toEqual([path])
    expect((await stat(path)).size).toBeGreaterThan(1_000)
    expect(await readdir(out)).toEqual([basename(path)])
  })
})
