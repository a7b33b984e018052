import type { Problem } from '../../shared/ipc/problem'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { inspectMets } from '../mets/inspect-mets'
import { readForm } from '../docx/form/read-form'
import { readTemplate } from '../docx/template/read-template'
import { isWorkingCopy } from '../docx/working-copy/is-working-copy'
import { parseWorkingCopy } from '../files/parse-working-copy'
import { readTableFile } from '../files/read-table-file'
import { checkPicture } from '../picture/check-picture'
import type { GateTask } from './gate-task'
import { textTasks } from './text-tasks'

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

/** Every kind of file that the program opens. */
export const gateTasks = {
  ...textTasks,
  'unit-table': async (bytes: Uint8Array, file: string) => {
    const done = await readTableFile(bytes)
    return done.ok ? done : failed<Problem>({ kind: 'table-refused', file, because: done.problem })
  },
  'unit-form': or(readForm, (file, because) => ({ kind: 'form-refused', file, because })),
  template: or(readTemplate, (file, because) => ({ kind: 'template-refused', file, because })),
  mets: or(inspectMets, (file, because) => ({ kind: 'archive-refused', file, because })),
  picture: or(checkPicture, (file, because) => ({ kind: 'picture-refused', file, because })),
  'word-file': (bytes: Uint8Array) => succeeded(isWorkingCopy(bytes)),
  'working-copy': parseWorkingCopy
} satisfies Record<string, GateTask>

export type GateTaskName = keyof typeof gateTasks

/** What a file of a kind turns out to hold. */
export type Passed<Name extends GateTaskName> = Extract<
  Awaited<ReturnType<(typeof gateTasks)[Name]>>,
  { ok: true }
>['value']
