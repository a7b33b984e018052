import { answered, missing, type Answer } from './answer'
import { cleanLine } from './text-policy'

/** Reads a text of one line, under the text policy. */
export function readLine(typed: string): Answer<string> {
  const text = cleanLine(typed)
  return text === '' ? missing : answered(text)
}
