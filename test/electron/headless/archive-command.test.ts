import { spawnSync } from 'node:child_process'
import { appendFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { putSimpleOnDisk, simplePackage } from '../archive/simple-package'
import { caseFile, namndklar } from './namndklar'
import { temporaryFolders } from './temporary-folders'

const temporaryFolder = temporaryFolders()
beforeAll(() => namndklar('--help'), 60_000)

const archive = (out: string, ...more: string[]) =>
  namndklar('archive', caseFile('2024-bromma'), '--out', out, '--today', '2024-11-23', ...more)
const whole = { code: 0, stdout: 'Arkivpaketet är helt: 18 filer stämmer med kontrollsummorna.\n', stderr: '' }

describe.concurrent('archive', () => {
  test('makes a folder that the program and sha256sum both find whole', async () => {
    const out = join(await temporaryFolder(), 'år 2024', 'arkiv')
    const { code, stdout, stderr } = await archive(out)
    expect(code).toBe(0)
    const root = stdout.trimEnd()
    expect(await readdir(out)).toEqual([basename(root)])
    expect(stderr).toContain(
      'Ingår inte: Omedelbart justerad paragraf: Görs inte. Paragrafen justeras inte omedelbart.'
    )
    for (const path of [root, out]) expect(await namndklar('archive', '--verify', path)).toEqual(whole)
    const tool = spawnSync('sha256sum', ['--check', '--strict', 'documentation/KONTROLLSUMMOR.txt'], {
      cwd: root,
      encoding: 'utf8'
    })
    if (tool.error) return console.log('SKIPPED: sha256sum is not installed here.')
    expect(tool.status).toBe(0)
  })

  test('makes the same ZIP file each time, and finds it whole', async () => {
    const folders = [await temporaryFolder(), await temporaryFolder()]
    const [one = '', other = ''] = await Promise.all(
      folders.map(async (out) => (await archive(out, '--zip')).stdout.trimEnd())
    )
    expect(await readFile(one)).toEqual(await readFile(other))
    expect(await namndklar('archive', '--verify', one)).toEqual(whole)
  })

  test('tells with code 1 which file of a damaged package is missing, changed or added', async () => {
    const root = (await archive(await temporaryFolder())).stdout.trimEnd()
    await appendFile(join(root, 'documentation', 'LAS-MIG.txt'), 'x')
    await rm(join(root, 'representations', 'rep2', 'data', 'arende.namndklar'))
    await writeFile(join(root, 'representations', 'rep1', 'data', 'ny.txt'), '')
    const { code, stdout, stderr } = await namndklar('archive', '--verify', root)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toEqual([
      'Arkivpaketet är inte som när det gjordes. 4 fel:',
      'Ändrad: documentation/LAS-MIG.txt',
      'Saknas: representations/rep2/data/arende.namndklar',
      'Tillkommen: representations/rep1/data/ny.txt',
      'Saknas: ärendets datafil (.namndklar)'
    ])
  })

  test('writes over nothing, and leaves what else is there alone', async () => {
    const out = await temporaryFolder()
    await writeFile(join(out, 'min.txt'), 'x')
    const root = basename((await archive(out)).stdout.trimEnd())
    expect((await readdir(out)).sort()).toEqual([root, 'min.txt'].sort())
    expect(await archive(out)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${root} finns redan i mappen; inget har ändrats.\n`
    })
    await archive(out, '--zip')
    expect(await archive(out, '--zip')).toEqual({
      code: 2,
      stdout: '',
      stderr: `${root}.zip finns redan i mappen; inget har ändrats.\n`
    })
  })

  test('takes in signed papers, tells which does not claim PDF/A, and refuses with code 1 what is no PDF', async () => {
    const out = await temporaryFolder()
    const [scan, letter] = [join(out, `${'Justerat protokoll '.repeat(12)}.pdf`), join(out, 'brev.pdf')]
    await writeFile(scan, '%PDF-1.7\n%%EOF\n')
    await writeFile(letter, 'brev')
    const made = await archive(join(out, 'ett'), '--signed', scan)
    expect(made.stderr).toContain('uppger inte att den är PDF/A. Den är med ändå.\n')
    expect((await namndklar('archive', '--verify', made.stdout.trimEnd())).stdout).toContain('19 filer stämmer')
    expect(await archive(join(out, 'två'), '--signed', scan, '--signed', letter)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'brev.pdf är ingen PDF-fil.\n'
    })
    expect(await archive(join(out, 'två'), '--signed', join(out, 'borta.pdf'))).toMatchObject({
      code: 2,
      stderr: 'Filen borta.pdf finns inte.\n'
    })
    expect((await readdir(out)).includes('två')).toBe(false)
  })

  test('finds a package from before E-ARK whole', async () => {
    const { zip, folder } = await putSimpleOnDisk(simplePackage(), await temporaryFolder())
    for (const path of [zip, folder])
      expect((await namndklar('archive', '--verify', path)).stdout).toBe(
        'Arkivpaketet är helt: 5 filer stämmer med kontrollsummorna.\n'
      )
  })

  test.each<[string, (folder: string) => string[], RegExp]>([
    ['a package that is not there', (folder) => ['--verify', join(folder, 'borta')], /^Filen borta finns inte\.\n$/],
    ['a folder that is none', (folder) => ['--verify', folder], /^\S+ är inget arkivpaket\.\n$/],
    ['a check of two things', (folder) => [folder, '--verify', folder], /^Kommandot tar ingen fil\. Se --help\.\n$/],
    ['no folder', () => [caseFile('2024-bromma')], /^Ange en mapp med --out\. Se --help\.\n$/],
    ['no file', (folder) => ['--out', folder], /^Ange en ärendefil\. Se --help\.\n$/],
    ['no day', (folder) => [caseFile('2024-bromma'), '--out', folder, '--today', 'snart'], /^--today ska vara en dag/],
    [
      'a file in place of a folder',
      (folder) => [caseFile('2024-bromma'), '--out', join(folder, 'fil', 'under')],
      /^Mappen där filen \S+ skulle läggas finns inte\.\n$/
    ]
  ])('refuses %s with code 2', async (_, args, says) => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'tom'))
    await writeFile(join(folder, 'fil'), '')
    const { code, stdout, stderr } = await namndklar('archive', ...args(folder))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(says)
  })
})
