import { fileSizeLimit } from '../../shared/exchange/file/matter-file'
import { parseMatterFile } from '../../shared/exchange/file/parse-matter-file'
import { parseRulesFile } from '../../shared/exchange/file/parse-rules-file'
import type { Problem } from '../../shared/ipc/problem'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { inspectMets } from '../mets/inspect-mets'
import { metsSizeLimit } from '../mets/read-mets'
import { formSizeLimit, readForm } from '../docx/form/read-form'
import { readTemplate, templateSizeLimit } from '../docx/template/read-template'
import { isWorkingCopy } from '../docx/working-copy/is-working-copy'
import { workingCopySizeLimit } from '../docx/working-copy/read-working-copy'
import { parseWorkingCopy } from '../files/parse-working-copy'
import { largestTable, readTableFile } from '../files/read-table-file'
import { checkPicture, pictureSizeLimit } from '../picture/check-picture'
import { readText } from './read-text'

/** How one kind of file is read behind the gate: its largest size in bytes, and a pure function of what is in it. */
interface GateTask {
  largest: number
  read: (bytes: Uint8Array, file: string) => OrProblem<unknown> | Promise<OrProblem<unknown>>
}

/** A reader that knows the reason alone, told with the file's name. */
const or =
  <Value, Because>(
    read: (bytes: Uint8Array, file: string) => Result<Value, Because>,
    problem: (file: string, because: Because) => Problem
  ) =>
  (bytes: Uint8Array, file: string): OrProblem<Value> => {
    const done = read(bytes, file)
    return done.ok ? done : failed(problem(file, done.problem))
  }

/** Every kind of file that the program opens, a line each. */
export const gateTasks = {
  'matter-file': { largest: fileSizeLimit, read: readText(parseMatterFile) },
  'rules-file': { largest: fileSizeLimit, read: readText(parseRulesFile) },
  'unit-table': {
    largest: largestTable,
    read: async (bytes, file) => {
      const done = await readTableFile(bytes)
      return done.ok ? done : failed({ kind: 'table-refused', file, because: done.problem })
    }
  },
  'unit-form': {
    largest: formSizeLimit,
    read: or(readForm, (file, because) => ({ kind: 'form-refused', file, because }))
  },
  template: {
    largest: templateSizeLimit,
    read: or(readTemplate, (file, because) => ({ kind: 'template-refused', file, because }))
  },
  mets: {
    largest: metsSizeLimit,
    read: or(inspectMets, (file, because) => ({ kind: 'archive-refused', file, because }))
  },
  picture: {
    largest: pictureSizeLimit,
    read: or(checkPicture, (file, because) => ({ kind: 'picture-refused', file, because }))
  },
  'word-file': { largest: workingCopySizeLimit, read: (bytes) => succeeded(isWorkingCopy(bytes)) },
  'working-copy': { largest: workingCopySizeLimit, read: parseWorkingCopy }
} satisfies Record<string, GateTask>

export type GateTaskName = keyof typeof gateTasks

/** What a file of a kind turns out to hold. */
export type Passed<Name extends GateTaskName> = Extract<
  Awaited<ReturnType<(typeof gateTasks)[Name]['read']>>,
  { ok: true }
>['value']
