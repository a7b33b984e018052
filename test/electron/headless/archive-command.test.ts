import { spawnSync } from 'node:child_process'
import { appendFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { caseFile, namndklar } from './namndklar'
import { temporaryFolders } from './temporary-folders'

const temporaryFolder = temporaryFolders()
beforeAll(() => namndklar('--help'), 60_000)

const archive = (out: string, ...more: string[]) =>
  namndklar('archive', caseFile('2024-bromma'), '--out', out, '--today', '2024-11-23', ...more)
const whole = { code: 0, stdout: 'Arkivpaketet är helt: 8 filer stämmer med kontrollsummorna.\n', stderr: '' }

describe.concurrent('archive', () => {
  test('makes a folder that the program and sha256sum both find whole', async () => {
    const out = join(await temporaryFolder(), 'år 2024', 'arkiv')
    const { code, stdout, stderr } = await archive(out)
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${out}\n` })
    expect(stderr).toContain(
      'Ingår inte: Omedelbart justerad paragraf: Görs inte. Paragrafen justeras inte omedelbart.'
    )
    expect(await namndklar('archive', '--verify', out)).toEqual(whole)
    const tool = spawnSync('sha256sum', ['--check', '--strict', 'checksummor.txt'], { cwd: out, encoding: 'utf8' })
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
    const out = join(await temporaryFolder(), 'arkiv')
    await archive(out)
    await appendFile(join(out, 'Läskopia.txt'), 'x')
    await rm(join(out, '2024 Bromma stadsdelsnämnd BRO 2024-172.namndklar'))
    await writeFile(join(out, 'Papper', 'ny.txt'), '')
    const { code, stdout, stderr } = await namndklar('archive', '--verify', out)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toEqual([
      'Arkivpaketet är inte som när det gjordes. 4 fel:',
      'Saknas: 2024 Bromma stadsdelsnämnd BRO 2024-172.namndklar',
      'Ändrad: Läskopia.txt',
      'Tillkommen: Papper/ny.txt',
      'Saknas: ärendets datafil (.namndklar)'
    ])
  })

  test('writes nothing among files that are there', async () => {
    const out = await temporaryFolder()
    await writeFile(join(out, 'min.txt'), 'x')
    const { code, stdout, stderr } = await archive(out)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^Mappen \S+ är inte tom; inget har ändrats\. Ange en ny eller tom mapp med --out\.\n$/)
    expect(await readdir(out)).toEqual(['min.txt'])
    await archive(out, '--zip')
    expect(await archive(out, '--zip')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Filen 2024 Bromma stadsdelsnämnd Arkiv BRO 2024-172.zip finns redan; inget har ändrats.\n'
    })
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
      /^Filen \S+ kunde inte skrivas \(E[A-Z]+\)\.\n$/
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
