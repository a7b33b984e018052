import { basename } from 'node:path'

/** Errors that V8 makes of the program's own code; others may quote a path, or what somebody has typed. */
const ownErrors = new Set(['TypeError', 'ReferenceError', 'RangeError'])

const frame = /^ {4}at (?:(.*) \()?(.+?):(\d+):(\d+)\)?$/

/** What an error says of the program, and nothing of anyone's matters: kind, code, and where in the code. */
export function errorWithoutContent(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [`något annat än ett fel: ${typeof error}`]
  const code = 'code' in error ? ` ${String(error.code).slice(0, 60)}` : ''
  const message = ownErrors.has(error.name) ? `: ${error.message.replace(/(['"`]).*\1/gs, '…').slice(0, 200)}` : ''
  const frames = (error.stack ?? '').split('\n').flatMap((line) => {
    const [, name = '', file = '', row, column] = frame.exec(line) ?? []
    return file === '' ? [] : [`  ${name || '–'} ${basename(file.replaceAll('\\', '/'))}:${row}:${column}`]
  })
  return [`${error.name}${code}${message}`, ...frames.slice(0, 12)]
}
