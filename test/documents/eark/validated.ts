import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { python } from './archive-tools'

const run = promisify(execFile)

const message = z.object({ rule_id: z.string(), severity: z.string(), message: z.string(), location: z.string() })
export type Message = z.infer<typeof message>
const results = z.object({ status: z.string(), messages: z.array(message) })
const report = z.object({
  structure: results,
  metadata: z.object({ schema_results: results, schematron_results: results }).nullable()
})

/**
 * Rules of eark-validator 1.1.3 that no package of E-ARK can follow: E-ARK's own valid SIP breaks them all. CSIP63 asks of a
 * file group that has an attribute that it has none. SIP14 asks the note of every creator to be an identification code, that of
 * the program too, which by CSIP16 is a version. CSIP12 to 16 ask every creator to be a program, also the one who submits,
 * whom SIP17 asks to be an organisation.
 */
const contradicted: readonly (readonly [rule: string, where: RegExp])[] = [
  ['CSIP63', /fileGrp'[^\]]*\]\[\d+\]$/],
  ['SIP14', /agent'[^\]]*\]\[\d+\]\/\*\[local-name\(\)='note'/],
  ...['CSIP12', 'CSIP13', 'CSIP15', 'CSIP16'].map((rule) => [rule, /agent'[^\]]*\]\[[2-9]\]$/] as const)
]

export const isContradicted = ({ rule_id, location }: Message): boolean =>
  contradicted.some(([rule, where]) => rule === rule_id && where.test(location))

/** What eark-validator says of each package, in the order of the paths. */
export async function validated(paths: readonly string[]): Promise<{ structure: string; errors: Message[] }[]> {
  const { stdout } = await run(python, [resolve(import.meta.dirname, 'validate.py'), ...paths], {
    maxBuffer: 64 * 1024 * 1024
  })
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { structure, metadata } = report.parse(JSON.parse(line))
      const all = [
        ...structure.messages,
        ...(metadata?.schema_results.messages ?? []),
        ...(metadata?.schematron_results.messages ?? [])
      ]
      return { structure: structure.status, errors: all.filter(({ severity }) => severity === 'Error') }
    })
}
