import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PaperDocument } from '../../shared/document/document'
import { paperKinds, type PaperKind } from '../../shared/domain/paper-kind'
import { parseMatterFile } from '../../shared/exchange/file/parse-matter-file'
import { finishPaper } from '../../shared/text/papers/finish-paper'

const folder = resolve(import.meta.dirname, '../cases')

const paperFrom = (file: string, kind: PaperKind, draft: boolean): [string, PaperDocument][] => {
  const read = parseMatterFile(readFileSync(join(folder, file), 'utf8'), file)
  if (!read.ok) throw new Error(`${file}: ${read.problem.kind}`)
  const paper = finishPaper(kind, read.value.matter, draft)
  return paper.ok ? [[`${file.replace('.namndklar', '')} ${kind}${draft ? ' draft' : ''}`, paper.value.document]] : []
}

/** Every paper that the real matters are complete enough for, and each of them as a draft. */
export const realPapers = (): [string, PaperDocument][] =>
  readdirSync(folder).flatMap((file) =>
    file.endsWith('.namndklar')
      ? paperKinds.flatMap((kind) => [false, true].flatMap((draft) => paperFrom(file, kind, draft)))
      : []
  )
