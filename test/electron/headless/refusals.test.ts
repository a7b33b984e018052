import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../../electron/headless/run'
import { paperKinds } from '../../../shared/domain/paper-kind'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { matterOf } from '../../builders/matter'
import { caseFile, namndklar, type Ran } from './namndklar'
import { temporaryFolders } from './temporary-folders'

const temporaryFolder = temporaryFolders()

beforeAll(() => namndklar('--help'), 60_000)

const whole = writeMatterFile(matterOf())
const enveloped = (members: object): string =>
  JSON.stringify({ format: 'namndklar', version: 1, matter: {}, ...members })

/** A file of each kind that cannot be read, with the sentence that says why. */
const files: [string, string | Uint8Array, RegExp][] = [
  ['tom.namndklar', '', /är ingen ärendefil/],
  ['prosa.namndklar', 'Hej!', /är ingen ärendefil/],
  ['bild.namndklar', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]), /är ingen ärendefil/],
  ['avhuggen.namndklar', whole.slice(0, whole.length / 2), /är avhuggen, slutet saknas/],
  ['nyare.namndklar', enveloped({ version: 7 }), /nyare version av Nämndklar \(filversion 7\)/],
  ['okänd.namndklar', enveloped({ version: 'ett' }), /okänd filversion/],
  ['fel form.namndklar', enveloped({ matter: { id: 'x' } }), /har fel innehåll: ”matter\.id” går inte att läsa/],
  ['proto.namndklar', '{"format":"namndklar","version":1,"__proto__":{}}', /har fel innehåll/],
  ['dubbel.namndklar', '{"format":"namndklar","format":"namndklar"}', /en uppgift som står två gånger/],
  [
    'lång.namndklar',
    writeMatterFile({ ...matterOf(), registryNumber: 'å'.repeat(200_001) }),
    /är större än programmet tar emot: ”matter\.registryNumber”/
  ],
  ['stor.namndklar', new Uint8Array(21 * 1024 * 1024).fill(32), /är 21 MB, och får vara högst 20 MB/]
]

/** The same command without a process of its own, for the many ways in which one sentence comes to be. */
const inProcess = async (...args: readonly string[]): Promise<Ran> => {
  const { exitCode, stdout, stderr } = await run(args)
  const joined = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('')
  return { code: exitCode, stdout: joined(stdout), stderr: joined(stderr) }
}

describe.concurrent(
  'a file that cannot be read is refused in one sentence that says nothing was changed, with code 2',
  () => {
    const refused = async (command: string, path: string, says: RegExp, ran = namndklar) => {
      const args = command === 'papers' ? ['--out', await temporaryFolder()] : []
      const { code, stdout, stderr } = await ran(command, path, ...args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(says)
      expect(stderr).toMatch(/^[^\n]+; inget har ändrats\.\n$/)
      expect(stderr).toContain(basename(path))
      expect(stderr).not.toMatch(/Error|SyntaxError|at .*\.js|zod|JSON/)
    }

    test.each(files)('%s', async (name, content, says) => {
      const path = join(await temporaryFolder(), name)
      await writeFile(path, content)
      await refused('validate', path, says, inProcess)
    })
    test('a file that is not there', () =>
      refused('validate', '/finns/inte.namndklar', /^Filen inte\.namndklar finns inte;/))
    test('a folder', async () => {
      const path = join(await temporaryFolder(), 'mapp.namndklar')
      await mkdir(path)
      await refused('validate', path, /är en mapp eller något annat som inte är en fil/)
    })
    test.each(['papers', 'checklist', 'validate'])('by %s, in a process of its own', async (command) => {
      const path = join(await temporaryFolder(), 'avhuggen.namndklar')
      await writeFile(path, whole.slice(0, 300))
      await refused(command, path, /är avhuggen/)
    })
  }
)

describe.concurrent('bad use is refused in one sentence, with code 2', () => {
  const file = caseFile('2014-socialnamnden')
  test.each<[string, readonly string[], string]>([
    ['no command', [], 'Ange ett kommando. Se --help.'],
    ['an unknown command', ['paper', file], 'Kommandot ”paper” finns inte. Se --help.'],
    ['a command called toString', ['toString'], 'Kommandot ”toString” finns inte. Se --help.'],
    ['papers without a file', ['papers', '--out', 'x'], 'Ange en ärendefil. Se --help.'],
    ['papers of two files', ['papers', file, file, '--out', 'x'], 'Ange en ärendefil. Se --help.'],
    ['papers without a folder', ['papers', file], 'Ange en mapp med --out. Se --help.'],
    [
      'an unknown paper',
      ['papers', file, '--out', 'x', '--paper', 'brev'],
      `--paper ska vara ${paperKinds.join(', ')}. Se --help.`
    ],
    [
      'an unknown format',
      ['papers', file, '--out', 'x', '--format', 'odt'],
      '--format ska vara docx, pdf, txt, html, eml. Se --help.'
    ],
    [
      'a cover e-mail in Word',
      ['papers', file, '--out', 'x', '--paper', 'cover-email', '--format', 'docx'],
      'Följebrevet finns bara som text och mejlutkast, --format txt eller eml.'
    ],
    [
      'a report as an e-mail',
      ['papers', file, '--out', 'x', '--format', 'eml'],
      'Bara följebrevet kan bli ett mejlutkast, --paper cover-email --format eml.'
    ],
    [
      'an unfinished draft as an e-mail',
      ['papers', file, '--out', 'x', '--paper', 'cover-email', '--format', 'eml', '--draft'],
      'Mejlutkastet bär det färdiga protokollsutdraget och görs utan --draft.'
    ],
    ['an option that nobody knows', ['checklist', file, '--xml'], 'Kommandot förstår inte alla tillägg. Se --help.'],
    ['an option without its word', ['papers', file, '--out'], 'Kommandot förstår inte alla tillägg. Se --help.'],
    ['validate without a file', ['validate'], 'Ange en ärendefil. Se --help.'],
    ['schema with a file', ['schema', file], 'Kommandot tar ingen fil. Se --help.']
  ])('%s', async (_, args, sentence) => {
    expect(await inProcess(...args)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` })
  })
  test.each([[], ['paper'], ['validate', '--xml']])('also in a process of its own: %s', async (...args) => {
    expect(await namndklar(...args)).toEqual(await inProcess(...args))
  })
})

test.each([['--help'], ['papers', '--help']])('%s explains the command in Swedish', async (...args) => {
  const { code, stdout, stderr } = await namndklar(...args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  for (const word of ['papers FIL --out MAPP', 'checklist FIL', 'validate FIL', 'schema', 'Slutkod'])
    expect(stdout).toContain(word)
})
