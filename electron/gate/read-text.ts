import type { FileProblem } from '../../shared/exchange/file/file-problem'
import { failed, type Result } from '../../shared/result'

type Parse<Value> = (text: string, file: string) => Result<Value, FileProblem>

/** A reader of bytes from a reader of text: all that this program writes as text is UTF-8. */
export const readText =
  <Value>(parse: Parse<Value>) =>
  (bytes: Uint8Array, file: string): Result<Value, FileProblem> => {
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return failed({ kind: 'file-not-json', file })
    }
    return parse(text, file)
  }
