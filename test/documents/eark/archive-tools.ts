import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const environment = resolve(import.meta.dirname, '../../../out/eark')

/** The Python that eark-validator is installed for, as `.ci/run` installs it. */
export const python = join(environment, 'bin/python')

/** A folder of a package in that Python, which its schemas lie in. */
export function inPython(name: string): string {
  const [version = ''] = readdirSync(join(environment, 'lib'))
  return join(environment, 'lib', version, 'site-packages', name)
}

/** What has to be installed for archive packages to be validated, and is not. */
export const missingArchiveTool = (): string | undefined => {
  if (!existsSync(python)) return 'eark-validator (see test/documents/eark/requirements.txt)'
  return spawnSync('xmllint', ['--version']).error === undefined ? undefined : 'xmllint'
}
