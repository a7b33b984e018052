import { answered, missing, type Answer } from './answer'
import { readLine } from './read-line'

/** What ends a lead: a colon, a space, or the digits of the number itself. */
const end = '(?:\\.?:\\s*|\\.?\\s+|\\.?(?=\\d)|\\.?$)'

/**
 * A reader of lines that leaves out the words that the program itself writes before them, so that no paper says *Dnr Dnr*.
 * `lead` is the words as part of a regular expression.
 */
export function withoutLead(lead: string): (typed: string) => Answer<string> {
  const pattern = new RegExp(`^(?:${lead})${end}`, 'i')
  return (typed) => {
    const line = readLine(typed)
    if (line.kind !== 'answered') return line
    const rest = line.value.replace(pattern, '').trim()
    return rest === '' ? missing : answered(rest)
  }
}
