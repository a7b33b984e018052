import { basename } from 'node:path'
import { signedLimits } from '../../shared/exchange/archive/signed-refusal'
import type { Problem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { readChosenFile } from '../gate/read-chosen-file'
import { signedPaper, type SignedPaper } from './signed-paper'

const mostBytes = signedLimits.megabytes * 1024 * 1024

/** Reads scanned papers from the disk; the first that cannot be one refuses them all. */
export async function readSignedPapers(paths: readonly string[]): Promise<Result<readonly SignedPaper[], Problem>> {
  const papers: SignedPaper[] = []
  let room = mostBytes
  for (const path of paths) {
    const file = basename(path)
    if (papers.length >= signedLimits.papers) return failed({ kind: 'signed-refused', file, because: 'too-many' })
    const read = await readChosenFile(path, room)
    if (!read.ok)
      return failed(
        read.problem.kind === 'file-too-large' ? { kind: 'signed-refused', file, because: 'too-large' } : read.problem
      )
    const paper = signedPaper(file, read.value)
    if (!paper.ok) return failed({ kind: 'signed-refused', file, because: paper.problem })
    papers.push(paper.value)
    room -= read.value.length
  }
  return succeeded(papers)
}
