import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = import.meta.dirname
/** Where `.ci/run` installs what is not npm's. */
const installed = resolve(here, '../../../out/readers')
const python = join(installed, 'python/bin/python')
const jars = join(installed, 'java')
/** Else POI's library for logging says on the same output that it has nowhere to log. */
const quiet = '-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory'
const mostOutput = 64 * 1024 * 1024

/** A program of someone else's that reads Word files. */
export interface FurtherReader {
  name: string
  /** What is not installed here, where something is not. */
  missing: string | undefined
  /** The texts of each file, paragraph by paragraph. */
  read: (paths: readonly string[]) => Promise<string[][]>
}

const spoken = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '')

export const furtherReaders: readonly FurtherReader[] = [
  {
    name: 'python-docx',
    missing: existsSync(python) ? undefined : 'python-docx in out/readers/python',
    read: async (paths) => {
      const { stdout } = await run(python, [join(here, 'read_docx.py'), ...paths], { maxBuffer: mostOutput })
      return JSON.parse(stdout) as string[][]
    }
  },
  {
    name: 'Apache POI',
    missing:
      existsSync(jars) && spawnSync('java', ['-version']).error === undefined
        ? undefined
        : 'Java with Apache POI in out/readers/java',
    read: async (paths) => {
      const { stdout } = await run('java', [quiet, '-cp', `${jars}/*`, join(here, 'ReadDocx.java'), ...paths], {
        maxBuffer: mostOutput
      })
      return stdout
        .split('\u001E')
        .slice(0, -1)
        .map((file) => spoken(file.split('\u001F')))
    }
  }
]
