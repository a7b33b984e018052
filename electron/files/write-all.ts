import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { TargetProblem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { unwatched } from '../host/pace'
import { namesIn } from './names-in'
import type { PaperFile } from './paper-bytes'
import { writeFileSafely } from './write-file-safely'

/** One of several files that are written at once. */
export interface FileOrder {
  /** The name of the first, second, … file of its kind. */
  name: (number: number) => string
  make: () => Promise<PaperFile>
}

export interface WrittenFiles {
  files: readonly string[]
  findings: readonly string[]
}

const mostTries = 1_000

function freeName(name: (number: number) => string, taken: ReadonlySet<string>): string {
  let number = 1
  while (number < mostTries && taken.has(name(number).toLowerCase())) number += 1
  return name(number)
}

const takeBack = async (folder: string, files: readonly string[]) => {
  await Promise.allSettled(files.map((file) => rm(join(folder, file))))
  return failed({ kind: 'given-up' as const })
}

/**
 * Writes files into a folder under names that are free there, so that nothing is written over; stops at the first that fails.
 * Where it is given up, the folder is left as it was.
 */
export async function writeAll(
  folder: string,
  orders: readonly FileOrder[],
  pace = unwatched
): Promise<Result<WrittenFiles, TargetProblem | { kind: 'given-up' }>> {
  const taken = new Set(await namesIn(folder))
  const files: string[] = []
  const findings = new Set<string>()
  for (const { name, make } of orders) {
    const path = join(folder, freeName(name, taken))
    const file = await make()
    const written = await writeFileSafely(path, file.bytes)
    if (!written.ok) return written
    taken.add(basename(path).toLowerCase())
    files.push(basename(path))
    for (const finding of file.findings) findings.add(finding)
    if (!(await pace(files.length, orders.length))) return takeBack(folder, files)
  }
  return succeeded({ files, findings: [...findings] })
}
