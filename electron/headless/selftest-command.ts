import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { openData } from '../data/open-data'
import { thisMachine } from '../storage/machine'
import { archiveCommand } from './archive-command'
import type { Outcome } from './outcome'
import { writeWishedPapers } from './papers-command'
import { readMatter } from './read-matter'
import { writeNewMatterFile } from './write-new-matter-file'

type Part = readonly [name: string, works: (folder: string) => Promise<boolean>]

const sample = () => sampleMatter(new Date().toISOString())

const papersIn = (format: 'docx' | 'pdf') => async (folder: string) =>
  (await writeWishedPapers(sample(), { papers: [], format, draft: false, folder: join(folder, format) })).exitCode === 0

/** Each part of the program that lies in a file, a thread or an addon of its own, and may be missing in a package. */
const parts: readonly Part[] = [
  [
    'Ärendefiler',
    async (folder) => {
      const written = await writeNewMatterFile(sample(), join(folder, 'prov.namndklar'))
      return written.ok && (await readMatter(written.value)).ok
    }
  ],
  [
    'Datamapp',
    async (folder) => {
      const folders = { data: join(folder, 'data'), profile: join(folder, 'program'), saidBy: 'program' } as const
      const data = await openData(folders, thisMachine())
      const listed = await data.matters.list()
      return data.problem === null && listed.ok && listed.value.length === 1
    }
  ],
  ['Word', papersIn('docx')],
  ['PDF', papersIn('pdf')],
  [
    'Arkivpaket',
    async (folder) => {
      const out = join(folder, 'arkiv')
      const packed = await archiveCommand([join(folder, 'prov.namndklar'), '--out', out])
      const [name = ''] = packed.exitCode === 0 ? await readdir(out) : []
      return name !== '' && (await archiveCommand(['--verify', join(out, name)])).exitCode === 0
    }
  ]
]

/** Only Electron shows a window; the command that plain Node runs has none. */
const windowParts: readonly Part[] = process.versions['electron']
  ? [
      [
        'Fönster',
        () =>
          Promise.resolve(
            ['renderer/index.html', 'preload/preload.cjs'].every((file) =>
              existsSync(join(import.meta.dirname, '..', file))
            )
          )
      ]
    ]
  : []

/** `--selftest`: tries each part once, in a folder that is taken away again; nothing of the user's is touched. */
export async function selftestCommand(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-'))
  const lines: string[] = []
  let exitCode: 0 | 1 = 0
  try {
    for (const [name, works] of [...parts, ...windowParts]) {
      const isWell = await works(folder).catch(() => false)
      lines.push(`${name}: ${isWell ? 'fungerar' : 'fungerar inte'}`)
      if (!isWell) exitCode = 1
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return { stdout: lines, stderr: [], exitCode }
}
